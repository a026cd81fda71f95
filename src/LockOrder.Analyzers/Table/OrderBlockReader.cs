using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Reads the lines of one block, in whatever form they are written, into items.</summary>
internal sealed class OrderBlockReader
{
    /// <summary>The canonical announcement of an advisory tree; longer ones are kept as comments.</summary>
    public const string Advisory = "(advisory)";

    private readonly BlockContext _context;
    private readonly List<BlockLine> _body;
    private readonly TreeParagraph _paragraph;
    private readonly ProseRun _prose;
    private readonly NumberedList _numbers;
    private readonly Lexer _lexer;
    private readonly StepReader _steps;
    private bool _isRanked;
    private int _nextRank;
    private bool _skipsParagraph;
    private bool _skippedLines;

    private OrderBlockReader(BlockContext context, List<BlockLine> body)
    {
        _context = context;
        _body = body;
        _paragraph = new TreeParagraph(context);
        _prose = new ProseRun(context);
        _numbers = new NumberedList(context);
        _lexer = new Lexer(context.Problems);
        _steps = new StepReader(context.Problems);
    }

    /// <param name="first">The first line inside the fence.</param>
    /// <param name="end">The line behind the last one.</param>
    public static OrderBlock Read(BlockContext context, int first, int end, SourceSpan span)
    {
        if (Carrier.IsDiff(context.Lines, first, end))
        {
            context.Problems.Refuse(context.Lines.LineSpan(first), "This is a patch, not a table; write the lines as they stand after it is applied, without + and -");
            return new OrderBlock(context.Options, [], OrderMeaning.Of(context.Options, []), span);
        }

        var body = Carrier.Strip(context.Lines, first, end);
        if (StatementReader.Applies(context, body))
        {
            StatementReader.Read(context, body);
        }
        else if (DiagramReader.Applies(context, body))
        {
            DiagramReader.Read(context, body);
        }
        else
        {
            new OrderBlockReader(context, body).Run();
        }

        var items = context.ItemsWithoutSpareBlanks();
        var meaning = OrderMeaning.Of(context.Options, items);
        if (meaning.Overflowed)
        {
            context.Problems.Refuse(span, "The block states more than a million nestings; the rest is not read");
        }

        LeafCheck.Report(meaning, context.Problems);
        return new OrderBlock(context.Options, items, meaning, span);
    }

    private void Run()
    {
        for (var i = 0; i < _body.Count;)
        {
            var line = _body[i];
            if (line.IsComment)
            {
                _paragraph.AddComment(_context.CommentOn(line));
                i++;
            }
            else if (line.IsBlank)
            {
                EndParagraph();
                EndNumbers();
                _context.AddBlank();
                i++;
            }
            else if (_skipsParagraph)
            {
                _paragraph.AddComment(_context.CommentOn(line));
                _skippedLines = true;
                i++;
            }
            else
            {
                var text = _context.Text(line);
                if (!ReadForeign(text, ref i) && !ReadRemark(text, ref i))
                {
                    ReadOrderLine(text, ref i);
                }
            }
        }

        EndParagraph();
    }

    /// <summary>A blank line ends the list an announcement of advice was for.</summary>
    private void EndNumbers()
    {
        if (_context.Items.Count > 0 && _context.Items[_context.Items.Count - 1] is OrderLine { Rank: not null })
        {
            _paragraph.IsAdvisory = false;
        }
    }

    private void EndParagraph()
    {
        _prose.Flush();
        _paragraph.Flush();
        if (_skippedLines)
        {
            _skipsParagraph = false;
            _skippedLines = false;
        }
    }

    /// <summary>Lists from source code and guard statements, which have a grammar of their own.</summary>
    private bool ReadForeign(string text, ref int index)
    {
        var foreign = GuardReader.TryRead(_context, _body, text, ref index) ?? CodeListReader.TryRead(_context, _body, text, ref index);
        if (foreign is null)
        {
            return false;
        }

        EndParagraph();
        _context.Items.AddRange(foreign);
        return true;
    }

    /// <summary>Headings and parentheses that stand alone.</summary>
    private bool ReadRemark(string text, ref int index)
    {
        var line = _body[index];
        if (Prose.IsHeading(text))
        {
            EndParagraph();
            _paragraph.ForgetMargin();
            ReadHeading(line, text);
            index++;
            return true;
        }

        if (text[0] != '(' || NumberedList.LabelLength(text, out _) > 0)
        {
            return false;
        }

        var next = index;
        var logical = LogicalLine.Take(_context.Lines, _body, ref next);
        var inside = logical.Text.TrimEnd(';', '.', ' ');
        if (Prose.StripGroups(inside).Trim().Length > 0)
        {
            return false;
        }

        if (inside.IndexOf(',') >= 0 && Prose.HasOrderWords(Prose.Words(inside.TrimStart('('))))
        {
            RefuseCommas(logical.WholeSpan);
        }
        else if (Prose.IsAdvisory(inside))
        {
            if (_paragraph.HasLines)
            {
                EndParagraph();
                _context.AddBlank();
            }

            _paragraph.IsAdvisory = true;
        }

        if (inside != Advisory)
        {
            _paragraph.AddComment(new CommentItem(WitnessReader.Collapse(logical.Text)));
        }

        index = next;
        return true;
    }

    private void ReadHeading(BlockLine line, string text)
    {
        _context.AddComment(line);
        _isRanked = false;
        _skipsParagraph = false;
        var colon = text.IndexOf(':');
        var tail = colon < 0 ? string.Empty : text.Substring(colon + 1).Trim();
        if (tail.IndexOf(',') >= 0)
        {
            RefuseCommas(_context.Span(line));
        }
        else if (Prose.ScopeSubject(text) is { } subject)
        {
            _skipsParagraph = true;
            _context.Problems.Refuse(
                _context.Span(line), $"The order below holds for '{subject}' only; move it to a block of its own with scope=Some.Namespace behind the info string");
        }
        else if (text.IndexOf("high->low", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("high to low", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            _isRanked = true;
            _nextRank = 1;
        }
        else if (text.IndexOf("low->high", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("low to high", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            _skipsParagraph = true;
            _context.Problems.Refuse(
                _context.Span(line), "It is not said whether the low or the high lock is the outer one; write a numbered list with the outermost lock first");
        }
    }

    private void ReadOrderLine(string text, ref int index)
    {
        var line = _body[index];
        var label = NumberedList.LabelLength(text, out var rank);
        if (label > 0)
        {
            _body[index] = line with { Start = line.Start + label };
        }

        var logical = LogicalLine.Take(_context.Lines, _body, ref index, label > 0 ? null : text);
        var tokens = _lexer.Read(logical);
        if (tokens.Count == 1 && Operators.IsEllipsis(tokens[0].Text))
        {
            _paragraph.AddComment(_context.CommentOn(line));
            return;
        }

        var verdict = _steps.Read(logical, tokens, _lexer.HasLeadingArrow || label > 0, out var steps);
        switch (verdict)
        {
            case LineVerdict.Order when rank is not null:
                EndParagraph();
                _numbers.Add(rank, logical, steps, _paragraph.IsAdvisory);
                break;
            case LineVerdict.Order when _numbers.IsUnder(line, logical):
                _context.Problems.Refuse(logical.WholeSpan, "A line under a number has no place in the order; number it, or write a tree");
                _paragraph.AddComment(new CommentItem(WitnessReader.Collapse(logical.Text)));
                break;
            case LineVerdict.Order when _isRanked:
                EndParagraph();
                _numbers.Add(new RankLabel(_nextRank++, string.Empty), logical, steps, _paragraph.IsAdvisory);
                break;
            case LineVerdict.Order:
                _prose.Flush();
                _numbers.End();
                _paragraph.Add(logical, _lexer.HasLeadingArrow, steps);
                break;
            default:
                ReadProse(verdict, logical);
                break;
        }
    }

    private void ReadProse(LineVerdict verdict, LogicalLine logical)
    {
        if (IsStrayColon(logical.Text))
        {
            _context.Problems.Refuse(logical.WholeSpan, "A lock's name does not end with a colon; leave the colon out, or write a heading of more words");
        }
        else if (verdict == LineVerdict.Prose)
        {
            _prose.Add(logical);
        }

        _paragraph.AddComment(new CommentItem(WitnessReader.Collapse(logical.Text)));
    }

    private static bool IsStrayColon(string text) =>
        text.EndsWith(":", StringComparison.Ordinal) && Prose.Words(text) is { Length: <= 2 } words
        && Prose.IsName([.. words.Take(words.Length - 1), words[words.Length - 1].TrimEnd(':')]);

    private void RefuseCommas(SourceSpan span) => _context.Problems.Refuse(
        span, "A comma separates alternatives at one position, it does not order; write 'a -> b -> c'");
}
