using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Guard facts that stand beside an order: <c>lock protects: members</c>, and tables of fields with their locks.</summary>
internal static class GuardReader
{
    private const string Verb = "protects:";

    private static readonly HashSet<string> MemberHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "field", "fields", "member", "members", "data", "variable", "property",
    };

    /// <returns>What was read from the line at the index on, or null if it is something else.</returns>
    public static List<BlockItem>? TryRead(BlockContext context, List<BlockLine> body, string text, ref int index)
    {
        if (text[0] == '|' && text.Length > 2 && text.IndexOf('|', 1) > 0)
        {
            return ReadTable(context, body, ref index);
        }

        if (text[0] == '+' && IsRule(text))
        {
            index++;
            return [];
        }

        return text.IndexOf(':') > 0 ? TryReadStatement(context, body, text, ref index) : null;
    }

    private static List<BlockItem>? TryReadStatement(BlockContext context, List<BlockLine> body, string text, ref int index)
    {
        var line = body[index];
        var verb = text.IndexOf(Verb, StringComparison.OrdinalIgnoreCase);
        if (verb <= 0 || !char.IsWhiteSpace(text[verb - 1]))
        {
            return null;
        }

        var arrow = Operators.ArrowLength(text, 0, verb);
        var name = text.Substring(arrow, verb - arrow).Trim();
        if (name.Split('(').Length != name.Split(')').Length || !Prose.IsName(Prose.Words(name)))
        {
            return null;
        }

        var last = index;
        while (last + 1 < body.Count && !body[last + 1].IsBlank && !body[last + 1].IsComment && body[last + 1].Column > line.Column)
        {
            last++;
        }

        var members = LogicalLine.Join(context.Lines, body, index, last);
        var start = verb + Verb.Length;
        var protects = ProtectionReader.Read(
            members.Text.Substring(start), (from, to) => members.Span(start + from, start + to), context.Problems, out _);
        var at = text.IndexOf(name, arrow, StringComparison.Ordinal);
        index = last + 1;
        return [new GuardItem(Row(context, name, arrow > 0, line, line.Start + at, protects, members.WholeSpan))];
    }

    private static LockRow Row(
        BlockContext context, string name, bool anyType, BlockLine line, int start, ImmutableArray<Protection> protects, SourceSpan whole)
    {
        anyType |= LockNames.IsOneSegment(name);
        var span = context.Lines.Span(start, start + name.Length, line.Line);
        return new LockRow(name, anyType, span, [], protects, [], LockKindWords.None, whole)
        {
            Uses = [new LockNameUse(name, anyType, span, context.Options.Scope)],
        };
    }

    private static bool IsRule(string text) => PipeTable.IsDelimiter(text.Replace('+', '|').Replace('=', '-'));

    /// <summary>A table inside a block: fields and the locks that guard them. Lock tables belong outside, where Markdown shows them.</summary>
    private static List<BlockItem> ReadTable(BlockContext context, List<BlockLine> body, ref int index)
    {
        var items = new List<BlockItem>();
        var header = PipeTable.Cells(context.Lines, body[index].Start, body[index].End);
        var (lockColumn, isWrite) = LockColumn(context.Lines.Text, header);
        var refuses = lockColumn <= 0;
        if (refuses)
        {
            context.Problems.Refuse(context.Span(body[index]), "A table is not an order; move a lock table out of the block, and write an order as a tree");
        }

        for (var isHeader = true; index < body.Count && !body[index].IsBlank && context.Lines.Text[body[index].Start] is '|' or '+'; index++, isHeader = false)
        {
            var line = body[index];
            if (refuses)
            {
                items.Add(context.CommentOn(line));
            }
            else if (!isHeader && !IsRule(context.Text(line)))
            {
                var cells = PipeTable.Cells(context.Lines, line.Start, line.End);
                if (cells.Count > lockColumn)
                {
                    ReadTableRow(context, line, cells[0], cells[lockColumn], isWrite, items);
                }
            }
        }

        return items;
    }

    private static (int Column, bool IsWrite) LockColumn(string text, List<(int Start, int End)> header)
    {
        var column = -1;
        var isWrite = false;
        if (!MemberHeaders.Contains(text.Substring(header[0].Start, header[0].End - header[0].Start).Trim('`', '*')))
        {
            return (column, isWrite);
        }

        for (var i = 1; i < header.Count; i++)
        {
            var words = text.Substring(header[i].Start, header[i].End - header[i].Start).ToLowerInvariant();
            var writes = words.IndexOf("write", StringComparison.Ordinal) >= 0;
            if (words.IndexOf("lock", StringComparison.Ordinal) >= 0 && (column < 0 || writes))
            {
                column = i;
                isWrite = writes;
            }
        }

        return (column, isWrite);
    }

    private static void ReadTableRow(
        BlockContext context, BlockLine line, (int Start, int End) member, (int Start, int End) guard, bool isWrite, List<BlockItem> items)
    {
        var text = context.Lines.Text;
        var name = text.Substring(guard.Start, guard.End - guard.Start).Trim('`');
        if (!Prose.IsName(Prose.Words(name)))
        {
            context.Problems.Skip(context.Lines.Span(guard.Start, guard.End, line.Line), "This is not the name of one lock; the row is not read");
            items.Add(context.CommentOn(line));
            return;
        }

        var protects = ProtectionReader.Read(
            text.Substring(member.Start, member.End - member.Start),
            (from, to) => context.Lines.Span(member.Start + from, member.Start + to, line.Line),
            context.Problems,
            out _);
        if (isWrite)
        {
            protects = [.. protects.Select(static protection => protection with { Flags = protection.Flags | ProtectionFlags.WritesOnly })];
        }

        var start = guard.Start + (text[guard.Start] == '`' ? 1 : 0);
        items.Add(new GuardItem(Row(context, name, anyType: false, line, start, protects, context.Span(line))));
    }
}
