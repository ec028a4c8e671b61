"""Answers that are pages: the best evidence first, one piece on each, and what stands around it in the briefing."""

from bot.pages.buttons import quotation_context_button
from bot.pages.layout import render_answer
from bot.pages.page import brief
from bot.pages.presses import pressed_page_button
from bot.pages.state import PAGES

__all__ = ["PAGES", "brief", "pressed_page_button", "quotation_context_button", "render_answer"]
