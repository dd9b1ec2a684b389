;;; editor.el --- What the scenarios share: they act as a writer does, and wait for what the server makes of it. -*- lexical-binding: t -*-

(require 'cl-lib)
(require 'eglot)
(require 'json)
(require 'markdown-mode)

(setq make-backup-files nil auto-save-default nil create-lockfiles nil)

(defconst editor-patience 15 "Seconds; nothing takes nearly that long.")

(defun editor-wait (what look)
  "The first value of LOOK that is not nil; an error that names WHAT when there is none in time."
  (let ((end (+ (float-time) editor-patience)) (value nil))
    (while (and (not (setq value (funcall look))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or value (error "Waited in vain for %s" what))))

(defun editor-open (name)
  "Visits a file; the configuration has Eglot start with the next command."
  (find-file (expand-file-name name default-directory))
  (run-hooks 'post-command-hook)
  (editor-wait "the server" #'eglot-managed-p)
  (flymake-start))

(defun editor-findings (rule count)
  "The diagnostics of RULE in the current buffer, as soon as there are as many as COUNT."
  (let ((found nil))
    (editor-wait (format "%d findings of %s" count rule)
                 (lambda ()
                   (setq found (cl-remove-if-not
                                (lambda (one) (string-match-p (regexp-quote rule) (flymake-diagnostic-text one)))
                                (flymake-diagnostics)))
                   (and (flymake-running-backends) (= (length found) count))))
    found))

(defun editor-caret-at (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun editor-take-action (words)
  "Takes the code action whose title contains WORDS from the menu that Eglot shows. Returns all titles."
  ;; As if the menu was opened by a key, not by the mouse.
  (let ((titles nil) (last-nonmenu-event ?a))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_ choices &rest _)
                 (setq titles (mapcar #'car choices))
                 (or (cl-find-if (lambda (title) (string-match-p (regexp-quote words) title)) titles)
                     (error "No \"%s\" among: %s" words (string-join titles ", "))))))
      (call-interactively #'eglot-code-actions))
    titles))

(defun editor-text (name)
  (with-current-buffer (find-file-noselect (expand-file-name name default-directory))
    (buffer-substring-no-properties (point-min) (point-max))))

(defmacro editor-run (&rest scenario)
  "Runs SCENARIO, writes down what it returns, or how it failed, and ends Emacs."
  `(let ((answer (condition-case failure
                     (list (cons 'result (progn ,@scenario)))
                   (error (list (cons 'error (error-message-string failure))))))
         (coding-system-for-write 'utf-8))
     (with-temp-file (getenv "CANVASMARK_TEST_ANSWER") (insert (json-encode answer)))
     (kill-emacs 0)))

;;; editor.el ends here
