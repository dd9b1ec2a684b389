;;; -*- lexical-binding: t -*-
(editor-run
 (editor-open "resembling.md")
 (list (cons 'found (length (editor-findings "ref/unknown-id" 1)))))
