using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Turns the tokens of a line into the steps of a chain, one line after the other; one step for a line of a tree.</summary>
internal sealed class StepReader(ProblemList problems)
{
    private readonly ImmutableArray<OrderStep>.Builder _steps = ImmutableArray.CreateBuilder<OrderStep>(1);
    private readonly StepDraft _alternatives = new();
    private readonly NameWords _words = new();
    private readonly List<Token> _note = [];
    private LogicalLine _line = LogicalLine.Empty;
    private bool _isOrderForSure;
    private OrderOperator _chainOperator;
    private OrderOperator _lastOperator;
    private bool _pendingNever;
    private bool _sawEllipsis;
    private bool _afterSeparator;
    private LineVerdict _verdict;

    /// <param name="line">The line the tokens are of.</param>
    /// <param name="tokens">What the lexer made of it.</param>
    /// <param name="isOrderForSure">The line starts with an arrow or a number: what cannot be read is an error, not prose.</param>
    /// <param name="steps">What was read of the line, up to the first mistake.</param>
    public LineVerdict Read(LogicalLine line, List<Token> tokens, bool isOrderForSure, out ImmutableArray<OrderStep> steps)
    {
        Start(line, isOrderForSure || Lexer.HasArrow(tokens));
        Run(tokens);
        steps = _steps.ToImmutable();
        return _verdict == LineVerdict.Order && steps.IsEmpty ? LineVerdict.Prose : _verdict;
    }

    private void Start(LogicalLine line, bool isOrderForSure)
    {
        _line = line;
        _isOrderForSure = isOrderForSure;
        _steps.Clear();
        _alternatives.Start(line);
        _words.Clear();
        _note.Clear();
        (_chainOperator, _lastOperator) = (OrderOperator.None, OrderOperator.None);
        (_pendingNever, _sawEllipsis, _afterSeparator) = (false, false, false);
        _verdict = LineVerdict.Order;
    }

    private void Run(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Word or TokenKind.Quoted:
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
        _alternatives.AddWitnesses(token.Text, inside);
    }

    private void OnRule(Token token)
    {
        CloseName(isLast: false);
        if (_alternatives.Count == 0)
        {
            Break(token, "A rule in square brackets stands behind the name of a lock");
            return;
        }

        RuleReader.Read(token.Text, _line.Span(token.Start, token.End), _alternatives.LastRules, problems);
    }

    private void CloseNote()
    {
        if (_note.Count > 0 && _alternatives.Count > 0)
        {
            var start = _note[0].Start;
            var end = _note[_note.Count - 1].End;
            _alternatives.AddWitnesses(_line.Text.Substring(start, end - start), start);
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
            _words.DropLeadIn();
        }

        if (isLast && _steps.Count > 0)
        {
            _words.DropRemainder();
        }

        _words.TrimFullStop();
        if (_words.IsEllipsis)
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

    private void AddName()
    {
        if (_words.FindStrayArrow() is { } arrow)
        {
            Break(arrow, "An arrow between two names needs a blank on both sides");
            return;
        }

        var name = _words.Join(out var words);
        if (_words.IsQuoted)
        {
            Add(name);
            return;
        }

        if (words is null ? !Prose.IsName(name) : !Prose.IsName(words))
        {
            Unreadable();
            return;
        }

        if (name.IndexOf('{') < 0)
        {
            Add(name);
            return;
        }

        var names = Prose.Expand(name);
        if (names.IsEmpty)
        {
            Break(_words.First, "The braces stand for too many names; write the names out");
            return;
        }

        foreach (var spelled in names)
        {
            if (!Prose.IsName(Prose.Words(spelled)))
            {
                Unreadable();
                return;
            }

            Add(spelled);
        }
    }

    private void Add(string name) => _alternatives.Add(name, _words.First.Start, _words.Last.End);

    private void Unreadable()
    {
        if (_isOrderForSure)
        {
            Break(_words.First, _words.Last, "This cannot be the name of a lock; write its name, and remarks in parentheses behind it");
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

        _steps.Add(new OrderStep(_pendingNever, _alternatives.Take()));
        _afterSeparator = false;
        _sawEllipsis = false;
        _pendingNever = false;
    }

    private void Break(Token token, string text) => Break(token, token, text);

    private void Break(Token first, Token last, string text)
    {
        _verdict = LineVerdict.Broken;
        problems.Refuse(_line.Span(first.Start, last.End), text);
    }
}
