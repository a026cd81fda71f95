using System;
using System.Collections.Generic;
using System.Text;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Writes documents: the formatter, and the edits that fixes make.</summary>
/// <remarks>
/// Printing keeps the prose, the fences and everything that could not be read; blocks and tables come out in canonical form.
/// Printing what was printed changes nothing, and reading it gives the same model.
/// </remarks>
internal static class LockTablePrinter
{
    public static string Print(LockDocument document)
    {
        var text = new StringBuilder(document.Text.Length);
        var newLine = NewLineOf(document.Text);
        var position = 0;
        foreach (var (span, print) in Parts(document, newLine))
        {
            text.Append(document.Text, position, span.Start - position);
            print(text);
            position = span.Start + span.Length;
        }

        return text.Append(document.Text, position, document.Text.Length - position).ToString();
    }

    /// <summary>A block of its own, with fences.</summary>
    public static string PrintBlock(OrderBlock block) => CanonicalBlock.Print(block.Options, block.Items);

    /// <summary>A lock table with all known columns.</summary>
    public static string PrintTable(IEnumerable<LockRow> rows) => CanonicalTable.Print(rows);

    /// <summary>Adds a nesting to the document, touching the fewest lines. Returns the new text.</summary>
    /// <param name="text">The text the document was read from.</param>
    /// <param name="document">What was read.</param>
    /// <param name="outer">The lock that is held.</param>
    /// <param name="inner">The lock that is acquired.</param>
    /// <param name="witness">A place or call path that nests so, or null.</param>
    public static string InsertEdge(string text, LockDocument document, string outer, string inner, string? witness) =>
        new EdgeInserter(text, text == document.Text ? document : LockTableParser.Parse(document.Path, text), outer, inner, witness).Insert();

    /// <summary>Writes another name where one stands.</summary>
    public static string ReplaceName(string text, LockNameUse use, string name) => Replace(text, use.Span, name);

    /// <summary>Writes another witness where one stands.</summary>
    public static string ReplaceWitness(string text, Witness witness, string replacement) => Replace(text, witness.Span, replacement);

    /// <summary>Removes a witness, with its comma, or with its parenthesis if it was alone there.</summary>
    public static string RemoveWitness(string text, Witness witness)
    {
        const string And = "and";
        var start = witness.Span.Start;
        var end = start + witness.Span.Length;
        if (start < 0 || end > text.Length)
        {
            return text;
        }

        while (start > 0 && text[start - 1] == '`' && end < text.Length && text[end] == '`')
        {
            start--;
            end++;
        }

        var before = SkipBack(text, start);
        var after = SkipForward(text, end);
        if (IsWord(text, after, And))
        {
            return text.Remove(start, SkipForward(text, after + And.Length) - start);
        }

        if (IsWord(text, before - And.Length, And))
        {
            before = SkipBack(text, before - And.Length);
            return text.Remove(before, end - before);
        }

        if (after < text.Length && text[after] == ',')
        {
            return text.Remove(start, SkipForward(text, after + 1) - start);
        }

        if (before > 0 && text[before - 1] == ',')
        {
            return text.Remove(before - 1, end - before + 1);
        }

        if (before > 0 && text[before - 1] == '(' && after < text.Length && text[after] == ')')
        {
            start = SkipBack(text, before - 1);
            end = after + 1;
        }

        return text.Remove(start, end - start);
    }

    public static string NewLineOf(string text)
    {
        var at = text.IndexOf('\n');
        return at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
    }

    private static string Replace(string text, SourceSpan span, string replacement) =>
        span.Start < 0 || span.Start + span.Length > text.Length
            ? text
            : text.Substring(0, span.Start) + replacement + text.Substring(span.Start + span.Length);

    private static bool IsWord(string text, int position, string word) =>
        position > 0 && position + word.Length < text.Length && string.CompareOrdinal(text, position, word, 0, word.Length) == 0
        && text[position - 1] is ' ' or '\t' && text[position + word.Length] is ' ' or '\t';

    private static int SkipBack(string text, int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\t')
        {
            position--;
        }

        return position;
    }

    private static int SkipForward(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    /// <summary>The parts of the page that are written anew, in document order.</summary>
    private static List<(SourceSpan Span, Action<StringBuilder> Print)> Parts(LockDocument document, string newLine)
    {
        var lines = new TextLines(document.Path, document.Text);
        var parts = new List<(SourceSpan Span, Action<StringBuilder> Print)>();
        foreach (var block in document.Blocks)
        {
            var first = block.Span.Line + 1;
            var last = block.Span.EndLine;
            if (IsReadable(document, block.Span) && first < last)
            {
                var prefix = lines.Line(block.Span.Line).Substring(0, block.Span.Column);
                parts.Add((lines.Span(lines.Start(first), lines.Start(last)), text => CanonicalBlock.AppendLines(text, block.Items, prefix, newLine)));
            }
        }

        foreach (var table in document.Tables)
        {
            var prefix = lines.Line(table.Span.Line).Substring(0, table.Span.Column);
            parts.Add((lines.Span(lines.Start(table.Span.Line), table.Span.Start + table.Span.Length), text => CanonicalTable.Append(text, table, prefix, newLine)));
        }

        parts.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return parts;
    }

    /// <summary>A block with a line that was refused stays as it is: its author is not done with it.</summary>
    private static bool IsReadable(LockDocument document, SourceSpan block)
    {
        foreach (var problem in document.Problems)
        {
            if (!problem.IsProse && problem.Span.Start >= block.Start && problem.Span.Start <= block.Start + block.Length)
            {
                return false;
            }
        }

        return true;
    }
}
