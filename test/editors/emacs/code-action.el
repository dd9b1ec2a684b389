;;; -*- lexical-binding: t -*-
(editor-run
 (editor-open "plan.md")
 (editor-findings "vp/feature-without-benefit" 1)
 (editor-caret-at "Pill box")
 (let ((titles (editor-take-action "which means")))
   (editor-wait "the edit" (lambda () (string-match-p "which means" (editor-text "plan.md"))))
   (list (cons 'titles (vconcat titles)) (cons 'text (editor-text "plan.md")))))
