using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Orders written as source code: arrays of names, numeric levels, lists of arcs.</summary>
internal static class CodeListReader
{
    /// <returns>What was read from the line at the index on, or null if it is something else.</returns>
    public static List<BlockItem>? TryRead(BlockContext context, List<BlockLine> body, string text, ref int index)
    {
        // Most lines are none of these, and must not cost more than a look.
        if (text[0] is not ('A' or 'B' or 'N' or '{') && text.IndexOf('=') < 0)
        {
            return null;
        }

        var items = new List<BlockItem>();
        return ReadArc(context, body[index], items, ref index) || ReadArray(context, body, ref index, items) || ReadLevels(context, body, ref index, items)
            ? items
            : null;
    }

    /// <summary><c>ARC FROM "a" STATE "W" TO "b" OP "R"</c>; a try is no incoming nesting, bindings and nodes state none.</summary>
    private static bool ReadArc(BlockContext context, BlockLine line, List<BlockItem> items, ref int index)
    {
        var text = context.Text(line);
        var isArc = text.StartsWith("ARC FROM ", StringComparison.Ordinal);
        if (!isArc && !text.StartsWith("BIND \"", StringComparison.Ordinal) && !text.StartsWith("NODE \"", StringComparison.Ordinal))
        {
            return false;
        }

        index++;
        var outer = isArc ? Quoted(text, "FROM \"") : default;
        var inner = isArc ? Quoted(text, " TO \"") : default;
        var isReadable = IsName(text, outer) && IsName(text, inner);
        if (isArc && !isReadable)
        {
            context.Problems.Refuse(context.Span(line), "An arc names both locks: ARC FROM \"outer\" TO \"inner\"");
        }

        var operation = Value(text, " OP \"");
        if (!isReadable || operation.StartsWith("TRY", StringComparison.Ordinal))
        {
            items.Add(context.CommentOn(line));
            return true;
        }

        OrderEntry Entry((int Start, int End) name, string mode) => context.Entry(
            text.Substring(name.Start, name.End - name.Start), line, line.Start + name.Start, line.Start + name.End, RuleMode(mode));

        var steps = ImmutableArray.Create(
            new OrderStep(false, [Entry(outer, Value(text, " STATE \""))]), new OrderStep(false, [Entry(inner, operation)]));
        items.Add(new OrderLine(0, null, steps, Advisory: false, line.Column, context.Span(line)) { Comment = context.CommentOf(line) });
        return true;
    }

    private static LockMode? RuleMode(string letter) => letter switch
    {
        "R" => LockMode.Shared,
        "W" => LockMode.Exclusive,
        _ => null,
    };

    private static string Value(string text, string key)
    {
        var (start, end) = Quoted(text, key);
        return text.Substring(start, end - start);
    }

    private static (int Start, int End) Quoted(string text, string key)
    {
        var start = text.IndexOf(key, StringComparison.Ordinal);
        if (start < 0)
        {
            return (0, 0);
        }

        start += key.Length;
        var end = text.IndexOf('"', start);
        return end < 0 ? (0, 0) : (start, end);
    }

    /// <summary><c>{ "name", &amp;kind },</c> rows, outermost first; a row of NULL ends a group.</summary>
    private static bool ReadArray(BlockContext context, List<BlockLine> body, ref int index, List<BlockItem> items)
    {
        if (!IsArrayRow(context.Text(body[index])))
        {
            return false;
        }

        var rank = 1;
        for (; index < body.Count && (body[index].IsComment || (!body[index].IsBlank && IsArrayRow(context.Text(body[index])))); index++)
        {
            var line = body[index];
            var text = context.Text(line);
            var (start, end) = Quoted(text, "\"");
            var second = end > 0 && text.IndexOf('"', end + 1) > 0;
            if (!second && start < end && !IsName(text, (start, end)))
            {
                context.Problems.Refuse(context.Span(line), "This cannot be the name of a lock");
                items.Add(context.CommentOn(line));
                continue;
            }

            if (line.IsComment || second)
            {
                items.Add(context.CommentOn(line));
                if (second)
                {
                    context.Problems.Skip(context.Span(line), "A pair that may nest both ways states no order; put '#' before it");
                }
            }
            else if (start == end)
            {
                items.Add(BlankItem.Instance);
                rank = 1;
            }
            else
            {
                var entry = context.Entry(text.Substring(start, end - start), line, line.Start + start, line.Start + end);
                items.Add(context.Ranked(new RankLabel(rank++, string.Empty), entry, line));
            }
        }

        return true;
    }

    /// <summary>The same names as everywhere else, and no braces to spell out.</summary>
    private static bool IsName(string text, (int Start, int End) place)
    {
        var name = text.Substring(place.Start, place.End - place.Start);
        return name.IndexOf('{') < 0 && Prose.Words(name) is var words && Prose.IsName(words) && string.Join(" ", words) == name;
    }

    private static bool IsArrayRow(string text)
    {
        var inside = text.Length > 1 && text[0] == '{' ? text.Substring(1).TrimStart() : string.Empty;
        return inside.StartsWith("\"", StringComparison.Ordinal) || inside.StartsWith("NULL", StringComparison.Ordinal);
    }

    /// <summary><c>NAME = 100,</c>: which end is the outer one differs from program to program, so the block must say it.</summary>
    private static bool ReadLevels(BlockContext context, List<BlockLine> body, ref int index, List<BlockItem> items)
    {
        if (!TryLevel(context, body[index], null, out _, out _))
        {
            return false;
        }

        var first = body[index];
        var levels = new List<(int Level, OrderEntry Entry, BlockLine Line)>();
        int? last = null;
        for (; index < body.Count && !body[index].IsBlank; index++)
        {
            var line = body[index];
            if (line.IsComment || !TryLevel(context, line, last, out var name, out var level))
            {
                if (!line.IsComment)
                {
                    break;
                }

                items.Add(context.CommentOn(line));
                continue;
            }

            last = level;
            if (level < 0 || IsSentinel(context.Text(line)))
            {
                items.Add(context.CommentOn(line));
            }
            else
            {
                levels.Add((level, context.Entry(name, line, line.Start, line.Start + name.Length), line));
            }
        }

        if (!context.DirectionDeclared)
        {
            context.Problems.Refuse(
                context.Span(first), "Levels do not say which end is acquired first; write direction=outer-first behind the info string if the lowest one is, else direction=inner-first");
            items.AddRange(levels.ConvertAll(level => context.CommentOn(level.Line)));
            return true;
        }

        levels.Sort(static (left, right) => left.Level != right.Level ? left.Level.CompareTo(right.Level) : left.Entry.Span.CompareTo(right.Entry.Span));
        items.Add(BlankItem.Instance);
        items.AddRange(levels.ConvertAll(level => context.Ranked(new RankLabel(level.Level, string.Empty), level.Entry, level.Line)));
        return true;
    }

    /// <summary>Without a number a level is one more than the last.</summary>
    private static bool TryLevel(BlockContext context, BlockLine line, int? last, out string name, out int level)
    {
        var text = context.Text(line);
        name = string.Empty;
        level = 0;
        var remark = text.IndexOf("/*", StringComparison.Ordinal);
        remark = remark < 0 ? text.IndexOf("//", StringComparison.Ordinal) : remark;
        text = (remark < 0 ? text : text.Substring(0, remark)).Trim().TrimEnd(',').TrimEnd();
        var equals = text.IndexOf('=');
        name = (equals < 0 ? text : text.Substring(0, equals)).Trim();
        if (Prose.Words(name).Length != 1 || !Prose.IsName([name]))
        {
            return false;
        }

        if (equals < 0)
        {
            level = last + 1 ?? 0;
            return last is < 1_000_000;
        }

        return int.TryParse(text.Substring(equals + 1).Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out level) && level < 1_000_000;
    }

    /// <summary>Levels that stand for no lock: no check, or a level set later.</summary>
    private static bool IsSentinel(string text)
    {
        var bare = text.Replace("_", " ").ToLowerInvariant();
        return bare.IndexOf("no order", StringComparison.Ordinal) >= 0
            || bare.IndexOf("varies", StringComparison.Ordinal) >= 0
            || bare.IndexOf("varying", StringComparison.Ordinal) >= 0;
    }
}
