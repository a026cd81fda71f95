using System;

namespace LockOrder.Analyzers.Table;

/// <summary>What an operator between two names says.</summary>
internal enum OrderOperator
{
    None,

    /// <summary>The left one is acquired first: arrows.</summary>
    Arrow,

    /// <summary>The left one is acquired first: <c>&gt;</c>, as in "above".</summary>
    Greater,

    /// <summary>The left one is acquired first: <c>&lt;</c>, as in "earlier".</summary>
    Less,

    /// <summary>The nesting is forbidden.</summary>
    Never,

    /// <summary>An arrow to the left, which no known table uses and which is therefore refused.</summary>
    Backward,
}

/// <summary>The operators of order tables, in ASCII and as typeset copies show them.</summary>
internal static class Operators
{
    /// <summary>Reads a word between blanks. An arrow inside a word belongs to the name.</summary>
    public static OrderOperator Of(string word)
    {
        switch (word)
        {
            case ">" or ">>":
                return OrderOperator.Greater;
            case "<" or "<<":
                return OrderOperator.Less;
            case "!->" or "!-->" or "!=>" or "!>" or "!<" or "\u219B" or "\u21CF":
                return OrderOperator.Never;
            case "<-" or "<--" or "<=" or "\u2190" or "\u21D0":
                return OrderOperator.Backward;
            default:
                return word.Length > 0 && ArrowLength(word, 0, word.Length) == word.Length ? OrderOperator.Arrow : OrderOperator.None;
        }
    }

    /// <summary>The length of an arrow at a position, 0 if there is none.</summary>
    public static int ArrowLength(string text, int start, int end)
    {
        if (start >= end)
        {
            return 0;
        }

        switch (text[start])
        {
            case '\u2192' or '\u27F6' or '\u21D2' or '\u27A1' or '\u2794' or '\u2193' or '\u21D3' or '\u21B3':
                return 1;
            case '-' or '=':
                // Bounded, so that a row of dashes is not looked at again from each of its dashes.
                var i = start;
                while (i < end && i < start + 4 && text[i] == text[start])
                {
                    i++;
                }

                return i < end && text[i] == '>' ? i + 1 - start : 0;
            default:
                return 0;
        }
    }

    /// <summary>Finds the next arrow, with or without blanks around it.</summary>
    public static int FindArrow(string text, int start, out int length)
    {
        for (var i = start; i < text.Length; i++)
        {
            length = ArrowLength(text, i, text.Length);
            if (length > 0)
            {
                return i;
            }
        }

        length = 0;
        return -1;
    }

    public static bool IsDash(string word) =>
        word is "-" or "--" or "\u2013" or "\u2014";

    public static bool IsEllipsis(string word) =>
        word is "..." or "...." or "\u2026" || string.Equals(word, "etc.", StringComparison.OrdinalIgnoreCase);
}
