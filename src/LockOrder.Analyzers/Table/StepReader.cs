using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>What became of a line.</summary>
internal enum LineVerdict
{
    /// <summary>Steps of an order.</summary>
    Order,

    /// <summary>A sentence, a remark: nothing an order could be read from.</summary>
    Prose,

    /// <summary>Meant as an order, but unreadable; the problem is reported.</summary>
    Broken,
}

/// <summary>Turns the tokens of a line into the steps of a chain; one step for a line of a tree.</summary>
internal sealed class StepReader
{
    private readonly LogicalLine _line;
    private readonly ProblemList _problems;
    private readonly bool _isOrderForSure;
    private readonly ImmutableArray<OrderStep>.Builder _steps = ImmutableArray.CreateBuilder<OrderStep>();
    private readonly List<Draft> _alternatives = [];
    private readonly List<Token> _words = [];
    private readonly List<Token> _note = [];
    private OrderOperator _chainOperator;
    private OrderOperator _lastOperator;
    private bool _pendingNever;
    private bool _sawEllipsis;
    private bool _afterSeparator;
    private int _witnessed;
    private LineVerdict _verdict = LineVerdict.Order;

    private StepReader(LogicalLine line, ProblemList problems, bool isOrderForSure)
    {
        _line = line;
        _problems = problems;
        _isOrderForSure = isOrderForSure;
    }

    /// <summary>A name under construction.</summary>
    private sealed class Draft
    {
        public string Name = string.Empty;
        public int Start;
        public int End;
        public NameRules? Rules;
        public ImmutableArray<Witness> Witnesses = [];
    }

    /// <param name="isOrderForSure">The line starts with an arrow or a number: what cannot be read is an error, not prose.</param>
    public static LineVerdict Read(
        LogicalLine line, List<Token> tokens, bool isOrderForSure, ProblemList problems, out ImmutableArray<OrderStep> steps)
    {
        var reader = new StepReader(line, problems, isOrderForSure || HasArrow(tokens));
        reader.Run(tokens);
        steps = reader._steps.ToImmutable();
        return reader._verdict == LineVerdict.Order && steps.IsEmpty ? LineVerdict.Prose : reader._verdict;
    }

    private static bool HasArrow(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Operator is OrderOperator.Arrow or OrderOperator.Never or OrderOperator.Backward)
            {
                return true;
            }
        }

        return false;
    }

    private void Run(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Word:
                    OnWord(token);
                    break;
                case TokenKind.Or when _note.Count > 0:
                    _note.Add(token);
                    break;
                case TokenKind.Or:
                    CloseName(isLast: false);
                    _afterSeparator = true;
                    break;
                case TokenKind.Operator:
                    OnOperator(token);
                    break;
                case TokenKind.Group or TokenKind.Note:
                    OnGroup(token);
                    break;
                default:
                    OnRule(token);
                    break;
            }

            if (_verdict != LineVerdict.Order)
            {
                return;
            }
        }

        CloseName(isLast: true);
        if (_verdict == LineVerdict.Order)
        {
            CloseStep(isLast: true, tokens.Count > 0 ? tokens[tokens.Count - 1] : default);
        }
    }

    private void OnWord(Token token)
    {
        var startsNote = (_words.Count > 0 && token.AfterGap) || (_words.Count == 0 && _alternatives.Count > 0 && !_afterSeparator);
        if (_note.Count > 0 || startsNote)
        {
            if (_words.Count > 0)
            {
                CloseName(isLast: false);
            }

            _note.Add(token);
        }
        else
        {
            _words.Add(token);
        }
    }

    private void OnOperator(Token token)
    {
        if (token.Operator == OrderOperator.Backward)
        {
            Break(token, $"'{token.Text}' points the wrong way; write the outer lock first and '->' after it");
            return;
        }

        if (token.Operator is OrderOperator.Less or OrderOperator.Greater)
        {
            if (_chainOperator != OrderOperator.None && _chainOperator != token.Operator)
            {
                Break(token, "'<' and '>' on one line contradict each other; the left lock is the outer one with either, so use one of them");
                return;
            }

            _chainOperator = token.Operator;
        }

        CloseName(isLast: false, beforeOperator: true);
        if (_alternatives.Count == 0 && _steps.Count > 0 && token.Operator == _lastOperator && _line.StartsLine(token.Start))
        {
            // The operator at the end of a line, repeated at the start of the next.
            return;
        }

        if (token.Operator == OrderOperator.Never && _alternatives.Count == 0 && _steps.Count == 0)
        {
            Break(token, "A forbidden nesting names both locks, 'outer !-> inner'");
            return;
        }

        _lastOperator = token.Operator;
        if (_verdict == LineVerdict.Order)
        {
            CloseStep(isLast: false, token);
            _pendingNever = token.Operator == OrderOperator.Never;
        }
    }

    private void OnGroup(Token token)
    {
        CloseName(isLast: false);
        if (_alternatives.Count == 0)
        {
            _verdict = LineVerdict.Prose;
            return;
        }

        var inside = token.Kind == TokenKind.Group ? token.Start + 1 : token.Start;
        AddWitnesses(token.Text, (start, end) => _line.Span(inside + start, inside + end));
    }

    private void OnRule(Token token)
    {
        CloseName(isLast: false);
        if (_alternatives.Count == 0)
        {
            Break(token, "A rule in square brackets stands behind the name of a lock");
            return;
        }

        var rules = _alternatives[_alternatives.Count - 1].Rules ??= new NameRules();
        RuleReader.Read(token.Text, _line.Span(token.Start, token.End), rules, _problems);
    }

    /// <summary>A parenthesis speaks of all alternatives since the last one.</summary>
    private void AddWitnesses(string text, Func<int, int, SourceSpan> span)
    {
        var witnesses = ImmutableArray.CreateBuilder<Witness>();
        WitnessReader.Read(text, span, witnesses);
        if (witnesses.Count == 0)
        {
            return;
        }

        var from = _witnessed < _alternatives.Count ? _witnessed : _alternatives.Count - 1;
        while (from > 0 && _witnessed == _alternatives.Count && SharesWitnesses(from - 1, from))
        {
            from--;
        }

        for (var i = from; i < _alternatives.Count; i++)
        {
            _alternatives[i].Witnesses = _alternatives[i].Witnesses.AddRange(witnesses);
        }

        _witnessed = _alternatives.Count;
    }

    private bool SharesWitnesses(int left, int right) =>
        !_alternatives[left].Witnesses.IsEmpty && _alternatives[left].Witnesses[0].Span == _alternatives[right].Witnesses[0].Span;

    private void CloseNote()
    {
        if (_note.Count > 0 && _alternatives.Count > 0)
        {
            var start = _note[0].Start;
            var end = _note[_note.Count - 1].End;
            AddWitnesses(_line.Text.Substring(start, end - start), (from, to) => _line.Span(start + from, start + to));
        }

        _note.Clear();
    }

    private void CloseName(bool isLast, bool beforeOperator = false)
    {
        CloseNote();
        if (_words.Count == 0)
        {
            return;
        }

        if (_steps.Count == 0 && _alternatives.Count == 0 && (beforeOperator || isLast))
        {
            DropLeadIn();
        }

        if (isLast && _steps.Count > 0)
        {
            DropRemainder();
        }

        TrimFullStop();
        if (_words.Count == 0 || (_words.Count == 1 && Operators.IsEllipsis(_words[0].Text)))
        {
            _sawEllipsis = true;
        }
        else
        {
            AddName();
        }

        _words.Clear();
        _afterSeparator = false;
    }

    /// <summary>"The following must be obeyed: a &lt; b": the sentence before the colon.</summary>
    private void DropLeadIn()
    {
        for (var i = _words.Count - 2; i >= 0; i--)
        {
            if (_words[i].Text.EndsWith(":", StringComparison.Ordinal))
            {
                _words.RemoveRange(0, i + 1);
                return;
            }
        }
    }

    /// <summary>What follows the full stop behind a chain.</summary>
    private void DropRemainder()
    {
        for (var i = 0; i + 1 < _words.Count; i++)
        {
            var last = _words[i].Text[_words[i].Text.Length - 1];
            if (last is '.' or ';' && !Operators.IsEllipsis(_words[i].Text))
            {
                _words.RemoveRange(i + 1, _words.Count - i - 1);
                return;
            }
        }
    }

    private void TrimFullStop()
    {
        var last = _words[_words.Count - 1];
        if (last.Text == ".")
        {
            _words.RemoveAt(_words.Count - 1);
            return;
        }

        var text = last.Text;
        if (text.Length > 1 && text[text.Length - 1] is '.' or ';' && !Operators.IsEllipsis(text))
        {
            _words[_words.Count - 1] = last with { Text = text.Substring(0, text.Length - 1), End = last.End - 1 };
        }
    }

    private void AddName()
    {
        var words = new List<string>(_words.Count);
        foreach (var word in _words)
        {
            words.AddRange(Prose.Words(word.Text));
        }

        foreach (var word in _words)
        {
            if (Operators.ArrowLength(word.Text, 0, word.Text.Length) > 0 || word.Text.EndsWith("->", StringComparison.Ordinal))
            {
                Break(word, "An arrow between two names needs a blank on both sides");
                return;
            }
        }

        if (!Prose.IsName(words))
        {
            Unreadable();
            return;
        }

        var names = Prose.Expand(string.Join(" ", words));
        if (names.IsEmpty)
        {
            Break(_words[0], "The braces stand for too many names; write the names out");
            return;
        }

        foreach (var name in names)
        {
            if (!Prose.IsName(Prose.Words(name)))
            {
                Unreadable();
                return;
            }

            _alternatives.Add(new Draft { Name = name, Start = _words[0].Start, End = _words[_words.Count - 1].End });
        }
    }

    private void Unreadable()
    {
        if (_isOrderForSure)
        {
            Break(_words[0], _words[_words.Count - 1], "This cannot be the name of a lock; write its name, and remarks in parentheses behind it");
        }
        else
        {
            _verdict = LineVerdict.Prose;
        }
    }

    private void CloseStep(bool isLast, Token at)
    {
        if (_alternatives.Count == 0)
        {
            // A leading operator repeats the one that ended the line before; an ellipsis stands for locks that need no name.
            if (_steps.Count > 0 && !_sawEllipsis)
            {
                Break(at, isLast ? "The chain ends with an operator; write the lock it leads to" : "Two operators follow each other; write the lock between them");
            }

            _sawEllipsis = false;
            return;
        }

        var alternatives = ImmutableArray.CreateBuilder<OrderEntry>(_alternatives.Count);
        foreach (var draft in _alternatives)
        {
            alternatives.Add(new OrderEntry(
                draft.Name,
                LockNames.Segments(draft.Name).Length == 1,
                _line.Span(draft.Start, draft.End),
                draft.Rules?.IsLeaf ?? false,
                draft.Rules?.Mode,
                draft.Rules?.Self,
                draft.Witnesses));
        }

        _steps.Add(new OrderStep(_pendingNever, alternatives.MoveToImmutable()));
        _alternatives.Clear();
        _witnessed = 0;
        _afterSeparator = false;
        _sawEllipsis = false;
        _pendingNever = false;
    }

    private void Break(Token token, string text) => Break(token, token, text);

    private void Break(Token first, Token last, string text)
    {
        _verdict = LineVerdict.Broken;
        _problems.Refuse(_line.Span(first.Start, last.End), text);
    }
}
