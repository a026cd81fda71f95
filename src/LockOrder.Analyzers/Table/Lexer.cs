using System;
using System.Collections.Generic;

namespace LockOrder.Analyzers.Table;

internal enum TokenKind
{
    Word,

    /// <summary>A name between quotation marks, whatever it reads like.</summary>
    Quoted,
    Operator,

    /// <summary>A separator of alternatives: <c>or</c>, a comma, a slash or bar between blanks.</summary>
    Or,

    /// <summary>The inside of a parenthesis.</summary>
    Group,

    /// <summary>The inside of square brackets.</summary>
    Rule,

    /// <summary>Remarks up to the end of the line: behind a dash, or <c>where: …</c>.</summary>
    Note,
}

/// <param name="Start">Offset in the logical line.</param>
/// <param name="AfterGap">Two or more blanks, or a tab, stand before it: it starts a column of its own.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text, OrderOperator Operator, bool AfterGap);

/// <summary>Cuts logical lines into names, operators, parentheses and brackets, one line after the other.</summary>
internal sealed class Lexer(ProblemList problems)
{
    private static readonly char[] Emphasis = ['`', '*'];

    private readonly List<Token> _tokens = [];
    private LogicalLine? _line;
    private string _text = string.Empty;
    private int _position;

    /// <summary>Whether the line starts with an arrow, as each line of a tree may.</summary>
    public bool HasLeadingArrow { get; private set; }

    /// <returns>The tokens of the line, until the next one is read.</returns>
    public List<Token> Read(LogicalLine line)
    {
        _line = line;
        _text = line.Text;
        _tokens.Clear();
        Run();
        return _tokens;
    }

    /// <summary>Whether an arrow stands between names, which sentences do not have.</summary>
    public static bool HasArrow(List<Token> tokens)
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

    private void Run()
    {
        var arrow = Operators.ArrowLength(_text, 0, _text.Length);
        HasLeadingArrow = arrow > 0;
        _position = arrow;
        while (_position < _text.Length)
        {
            var before = _position;
            var gap = SkipBlanks();
            if (_position < _text.Length && !Next(gap && before > arrow))
            {
                return;
            }
        }
    }

    private bool SkipBlanks()
    {
        var start = _position;
        var tab = false;
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            tab |= _text[_position] == '\t';
            _position++;
        }

        return tab || _position - start >= 2;
    }

    /// <summary>Reads one token; false when the rest of the line is lost.</summary>
    private bool Next(bool gap)
    {
        switch (_text[_position])
        {
            case '(':
                return Bracketed(TokenKind.Group, '(', ')', "A parenthesis is opened and never closed; close it on this line, or continue it on deeper lines");
            case '[':
                return Bracketed(TokenKind.Rule, '[', ']', "A square bracket is opened and never closed");
            case ')' or ']':
                Refuse(_position, _position + 1, $"'{_text[_position]}' closes nothing; leave it out");
                _position++;
                return true;
            case ',':
                Add(TokenKind.Or, _position, _position + 1, ",", gap);
                return true;
            case ';' when _position == _text.Length - 1:
                _position++;
                return true;
            case '"':
                return Quoted(gap);
            default:
                return Word(gap);
        }
    }

    private bool Bracketed(TokenKind kind, char open, char close, string complaint)
    {
        var end = FindClosing(_position, open, close);
        if (end < 0)
        {
            Refuse(_position, _text.Length, complaint);
            _position = _text.Length;
            return false;
        }

        Add(kind, _position, end + 1, _text.Substring(_position + 1, end - _position - 1), gap: false);
        return true;
    }

    private bool Quoted(bool gap)
    {
        var end = _text.IndexOf('"', _position + 1);
        if (end < 0)
        {
            Refuse(_position, _text.Length, "A quotation mark is opened and never closed");
            _position = _text.Length;
            return false;
        }

        Add(TokenKind.Quoted, _position, end + 1, _text.Substring(_position + 1, end - _position - 1).Trim(), gap);
        return true;
    }

    private bool Word(bool gap)
    {
        var start = _position;
        var end = start;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] is not (',' or ')' or ']' or '"'))
        {
            if (_text[end] == '[' && RuleReader.StartsRule(_text, end + 1))
            {
                break;
            }

            if (_text[end] == '<' && end > start && TypeArguments(end) is > 0 and var arguments)
            {
                end = arguments;
                continue;
            }

            var close = _text[end] switch { '(' => ')', '[' => ']', '{' => '}', _ => '\0' };
            var stop = close == '\0' ? end : FindClosing(end, _text[end], close);
            if (stop < 0)
            {
                // The part before it is still the name.
                AddWord(start, end, gap);
                Refuse(end, _text.Length, $"'{_text[end]}' is opened and never closed");
                _position = _text.Length;
                return false;
            }

            end = stop + 1;
        }

        return AddWord(start, end, gap);
    }

    /// <summary>The end of <c>&lt;TKey, TValue&gt;</c> right behind a name, or -1.</summary>
    private int TypeArguments(int open)
    {
        var close = char.IsLetterOrDigit(_text[open - 1]) || _text[open - 1] == '_' ? FindClosing(open, '<', '>') : -1;
        for (var i = open; i < close; i++)
        {
            if (!char.IsLetterOrDigit(_text[i]) && _text[i] is not ('_' or '.' or ',' or ' ' or '<' or '>'))
            {
                return -1;
            }
        }

        return close < 0 ? -1 : close + 1;
    }

    private bool AddWord(int start, int end, bool gap)
    {
        _position = end;
        var word = _text.Substring(start, end - start);
        word = word.IndexOfAny(Emphasis) < 0 ? word : word.Replace("`", string.Empty).Replace("**", string.Empty);
        var kind = word switch
        {
            "or" or "/" or "|" or "||" => TokenKind.Or,
            _ when Operators.Of(word) != OrderOperator.None => TokenKind.Operator,
            _ => TokenKind.Word,
        };

        var opensNote = Operators.IsDash(word) || string.Equals(word, "where:", StringComparison.OrdinalIgnoreCase);
        if (opensNote && _tokens.Count > 0)
        {
            var from = Operators.IsDash(word) ? end : start;
            _position = _text.Length;
            if (_text.Substring(from).Trim() is { Length: > 0 } note)
            {
                Add(TokenKind.Note, from + _text.Substring(from).IndexOf(note[0]), _text.Length, note, gap);
            }

            return true;
        }

        // A lone star is a footnote mark, or a comment's star that strayed into its text.
        if (word.Length > 0 && word != "*")
        {
            Add(kind, start, end, word, gap);
        }

        return true;
    }

    private void Add(TokenKind kind, int start, int end, string text, bool gap)
    {
        _tokens.Add(new Token(kind, start, end, text, kind == TokenKind.Operator ? Operators.Of(text) : OrderOperator.None, gap));
        _position = end;
    }

    private int FindClosing(int start, char open, char close)
    {
        var depth = 0;
        for (var i = start; i < _text.Length; i++)
        {
            if (_text[i] == open)
            {
                depth++;
            }
            else if (_text[i] == close && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private void Refuse(int start, int end, string text) => problems.Refuse(_line!.Span(start, end), text);
}
