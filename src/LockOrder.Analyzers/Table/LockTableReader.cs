using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Reads a pipe table whose first header is <c>Lock</c>. Columns are found by header; unknown ones are the author's own.</summary>
internal sealed class LockTableReader
{
    private static readonly string[] Known = ["Lock", "Declared as", "Protects", "Also called", "Kind"];

    private readonly TextLines _lines;
    private readonly ProblemList _problems;
    private readonly int[] _columns;

    private LockTableReader(TextLines lines, ProblemList problems, int[] columns)
    {
        _lines = lines;
        _problems = problems;
        _columns = columns;
    }

    public static bool IsHeader(TextLines lines, int line, int start, int end)
    {
        const int FirstWord = 16;
        var head = lines.Text.IndexOf("lock", start, Math.Min(end - start, FirstWord), StringComparison.OrdinalIgnoreCase);
        if (head < 0 || lines.Text.IndexOf('|', start, end - start) < 0)
        {
            return false;
        }

        var cells = PipeTable.Cells(lines, start, end);
        return Same(CellText(lines, cells[0]), Known[0]) && (cells.Count > 1 || lines.Text[start] == '|')
            && (lines.Text[start] == '|' || (line + 1 < lines.Count && PipeTable.IsDelimiter(lines.Line(line + 1))));
    }

    /// <summary>Reads the table that starts at a line; returns the line behind it.</summary>
    public static int Read(
        TextLines lines, int line, ProblemList problems, ImmutableArray<LockTable>.Builder tables, ImmutableArray<LockRow>.Builder rows)
    {
        if (line + 1 >= lines.Count || !PipeTable.IsDelimiter(lines.Line(line + 1)))
        {
            problems.Refuse(lines.LineSpan(line), "A lock table needs a line of dashes under its header, such as |---|---|");
            return line + 1;
        }

        var header = PipeTable.Cells(lines, lines.Start(line), lines.End(line));
        var reader = new LockTableReader(lines, problems, Columns(lines, header, line, problems));
        var read = ImmutableArray.CreateBuilder<LockTableLine>();
        var next = line + 2;
        var isOpen = lines.Text[PipeTable.Trim(lines.Text, lines.Start(line), lines.End(line)).Start] != '|';
        while (next < lines.Count && IsRow(lines, next, isOpen))
        {
            var (cells, row, isClean) = reader.ReadRow(next, header.Count);
            read.Add(new LockTableLine(cells, isClean ? row : null));
            if (row is not null)
            {
                rows.Add(row);
            }

            next++;
        }

        ImmutableArray<string> headers = [.. header.Select(cell => CellText(lines, cell))];
        tables.Add(new LockTable(headers, read.ToImmutable(), lines.Span(lines.LineSpan(line).Start, lines.End(next - 1), line)));
        return next;
    }

    /// <summary>A line with a bar; in a table without bars around it, also one that has its first cell only.</summary>
    private static bool IsRow(TextLines lines, int line, bool isOpen)
    {
        var (start, end) = (lines.Start(line), lines.End(line));
        return lines.Text.IndexOf('|', start, end - start) >= 0
            || (isOpen && start < end && (char.IsLetter(lines.Text[start]) || lines.Text[start] is '`' or '_' or '"') && Prose.IsName(Prose.Words(Table.CellText.Plain(lines.Line(line)))));
    }

    /// <summary>For each known column its index, or -1.</summary>
    private static int[] Columns(TextLines lines, List<(int Start, int End)> header, int line, ProblemList problems)
    {
        var columns = new int[Known.Length];
        for (var known = 0; known < Known.Length; known++)
        {
            columns[known] = header.FindIndex(cell => Same(CellText(lines, cell), Known[known]));
        }

        foreach (var cell in header)
        {
            var text = CellText(lines, cell);
            var miss = Array.Find(Known, known => !Same(text, known) && text.Length > 3 && LockNames.Distance(text.ToLowerInvariant(), known.ToLowerInvariant(), 2) <= 2);
            if (miss is not null && columns[Array.IndexOf(Known, miss)] < 0)
            {
                problems.Refuse(lines.Span(cell.Start, cell.End, line), $"'{text}' is no column of a lock table; did you mean '{miss}'?");
            }
        }

        return columns;
    }

    private (ImmutableArray<string> Cells, LockRow? Row, bool IsClean) ReadRow(int line, int width)
    {
        var places = PipeTable.Cells(_lines, _lines.Start(line), _lines.End(line));
        ImmutableArray<string> cells = [.. places.Select(place => CellText(_lines, place))];
        var isClean = true;
        for (var i = width; i < places.Count; i++)
        {
            if (cells[i].Length > 0)
            {
                isClean = false;
                _problems.Refuse(_lines.Span(places[i].Start, places[i].End, line), @"The row has more cells than the header; write \| for a bar inside a cell");
            }
        }

        var row = ReadRow(line, places, ref isClean);
        return (cells, row, isClean);
    }

    private LockRow? ReadRow(int line, List<(int Start, int End)> cells, ref bool isClean)
    {
        var uses = ImmutableArray.CreateBuilder<LockNameUse>();
        var names = Names(Cell(cells, 0), line, isList: false, uses, ref isClean);
        if (names.IsEmpty)
        {
            isClean = false;
            if (cells.Any(static cell => cell.Start < cell.End) && Cell(cells, 0) is var (start, end) && start == end)
            {
                _problems.Refuse(_lines.LineSpan(line), "A row of a lock table needs the name of the lock in its first cell");
            }

            return null;
        }

        var declarations = DeclarationReader.Read(Text(cells, 1, out var declared), Span(declared, line), _problems, out var declarationsClean);
        var protects = ProtectionReader.Read(Text(cells, 2, out var guarded), Span(guarded, line), _problems, out var protectsClean);
        var aliases = Names(Cell(cells, 3), line, isList: true, uses, ref isClean);
        var kind = KindReader.Read(Text(cells, 4, out var kinds), Span(kinds, line), _problems, out var kindClean);
        isClean &= declarationsClean && protectsClean && kindClean;
        var name = uses[0];
        return new LockRow(name.Name, name.AnyType, name.Span, declarations, protects, aliases, kind, _lines.LineSpan(line))
        {
            Uses = uses.ToImmutable(),
        };
    }

    private ImmutableArray<string> Names(
        (int Start, int End) cell, int line, bool isList, ImmutableArray<LockNameUse>.Builder uses, ref bool isClean)
    {
        var text = Table.CellText.Plain(CellText(_lines, cell)).Replace("\\|", " |");
        var names = ImmutableArray.CreateBuilder<string>();
        var whole = PipeTable.Trim(text, 0, text.Length);
        var parts = isList ? Table.CellText.Split(text, ',') : whole.Start < whole.End ? [whole] : [];
        foreach (var (partStart, end) in parts)
        {
            var start = partStart + Operators.ArrowLength(text, partStart, end);
            (start, _) = PipeTable.Trim(text, start, end);
            var quoted = Table.CellText.Unquoted(text, start, end);
            var words = Prose.Words(quoted ?? text.Substring(start, end - start));
            var span = _lines.Span(cell.Start + start, cell.Start + end, line);
            if (quoted is null && !Prose.IsName(words))
            {
                isClean = false;
                _problems.Refuse(span, "This cannot be the name of a lock; write its name alone, in quotation marks if it reads like a sentence, and remarks in a column of your own");
                continue;
            }

            var name = string.Join(" ", words);
            uses.Add(new LockNameUse(name, start > partStart || LockNames.IsOneSegment(name), span, Scope: null));
            names.Add(name);
        }

        return names.ToImmutable();
    }

    private (int Start, int End) Cell(List<(int Start, int End)> cells, int known)
    {
        var column = _columns[known];
        return column >= 0 && column < cells.Count ? cells[column] : (0, 0);
    }

    private string Text(List<(int Start, int End)> cells, int known, out (int Start, int End) cell)
    {
        cell = Cell(cells, known);
        return CellText(_lines, cell);
    }

    private Func<int, int, SourceSpan> Span((int Start, int End) cell, int line) =>
        (start, end) => _lines.Span(cell.Start + start, cell.Start + end, line);

    private static string CellText(TextLines lines, (int Start, int End) cell) => lines.Text.Substring(cell.Start, cell.End - cell.Start);

    private static bool Same(string cell, string header) => string.Equals(cell.Trim('`', '*', ' '), header, StringComparison.OrdinalIgnoreCase);
}
