using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace LockOrder.Analyzers.Table;

/// <summary>Statements ended by semicolons, <c>a, b &lt; c, d;</c>: everything left of the operator is acquired before everything right of it.</summary>
/// <remarks>Line ends mean nothing here. A name is defined by its one appearance on a right-hand side; <c>NONE</c> stands for nothing.</remarks>
internal sealed class StatementReader
{
    private readonly BlockContext _context;
    private readonly HashSet<string> _defined = [];

    private readonly Lexer _lexer;
    private readonly StepReader _steps;

    private StatementReader(BlockContext context)
    {
        _context = context;
        _lexer = new Lexer(context.Problems);
        _steps = new StepReader(context.Problems);
    }

    public static bool Applies(BlockContext context, List<BlockLine> body)
    {
        bool ends = false, compares = false;
        foreach (var line in body)
        {
            if (line.IsBlank || line.IsComment)
            {
                continue;
            }

            var text = context.Lines.Text;
            if (Operators.ArrowLength(text, line.Start, line.End) > 0)
            {
                return false;
            }

            var bare = WithoutRemark(context, line);
            ends |= !bare.IsBlank && text[bare.End - 1] == ';' && text[bare.Start] is not ('(' or '{');
            compares |= !bare.IsBlank && text.IndexOf('<', bare.Start, bare.End - bare.Start) >= 0;
        }

        return ends && compares;
    }

    public static void Read(BlockContext context, List<BlockLine> body)
    {
        var reader = new StatementReader(context);
        var statement = new List<BlockLine>();
        foreach (var line in body)
        {
            if (line.IsComment)
            {
                context.AddComment(line);
                continue;
            }

            if (line.IsBlank)
            {
                if (statement.Count == 0)
                {
                    context.AddBlank();
                }

                continue;
            }

            var bare = WithoutRemark(context, line);
            if (bare.IsBlank)
            {
                continue;
            }

            reader.ReadLine(bare, statement);
        }

        if (statement.Count > 0)
        {
            reader.ReadOne(statement);
            context.Problems.Refuse(context.Span(statement[statement.Count - 1]), "The statement is not ended by a semicolon");
        }
    }

    /// <summary>Adds a line to the open statement; each semicolon ends one.</summary>
    private void ReadLine(BlockLine line, List<BlockLine> statement)
    {
        var text = _context.Lines.Text;
        for (var start = line.Start; start < line.End;)
        {
            var semicolon = text.IndexOf(';', start, line.End - start);
            var (from, to) = PipeTable.Trim(text, start, semicolon < 0 ? line.End : semicolon);
            if (from < to)
            {
                statement.Add(line with { Start = from, End = to });
            }

            if (semicolon < 0)
            {
                return;
            }

            if (statement.Count > 0)
            {
                ReadOne(statement);
                statement.Clear();
            }

            start = semicolon + 1;
        }
    }

    private void ReadOne(List<BlockLine> statement)
    {
        var line = LogicalLine.Join(_context.Lines, statement, 0, statement.Count - 1);

        // Line ends and columns mean nothing, so neither do gaps.
        var tokens = _lexer.Read(line).ConvertAll(static token => token with { AfterGap = false });
        if (_steps.Read(line, tokens, isOrderForSure: true, out var steps) != LineVerdict.Order)
        {
            _context.Items.Add(new CommentItem(WitnessReader.Collapse(line.Text)));
            return;
        }

        var isDefinition = true;
        for (var i = 1; i < steps.Length; i++)
        {
            isDefinition &= !steps[i].Forbidden;
            CheckDefinitions(steps[i]);
        }

        var first = steps[0].Alternatives;
        if (isDefinition && steps.Length > 1 && first.Length == 1 && first[0].Name == "NONE")
        {
            steps = steps.RemoveAt(0);
        }

        _context.Items.Add(new OrderLine(0, null, steps, Advisory: false, line.Column, line.WholeSpan));
    }

    private void CheckDefinitions(OrderStep step)
    {
        foreach (var entry in step.Alternatives)
        {
            if (!step.Forbidden && !_defined.Add(LockNames.Identity(entry.Name)))
            {
                _context.Problems.Refuse(entry.Span, $"'{entry.Name}' stands on a right-hand side twice; name everything before it in one statement");
            }
        }
    }

    private static BlockLine WithoutRemark(BlockContext context, BlockLine line)
    {
        var remark = context.Lines.Text.IndexOf('#', line.Start, line.End - line.Start);
        if (remark < 0)
        {
            return line;
        }

        var (_, end) = PipeTable.Trim(context.Lines.Text, line.Start, remark);
        return line with { End = end };
    }
}
