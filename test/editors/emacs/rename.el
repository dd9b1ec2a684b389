;;; -*- lexical-binding: t -*-
(editor-run
 (editor-open "plan.md")
 (editor-findings "ref/unknown-id" 1)
 (editor-caret-at "J1")
 ;; Eglot asks before it edits a document that no buffer visits.
 (cl-letf (((symbol-function 'y-or-n-p) #'always)) (eglot-rename "J7"))
 (list (cons 'plan (editor-text "plan.md")) (cons 'offer (editor-text "offer.md"))))
