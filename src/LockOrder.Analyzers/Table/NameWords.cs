using System;
using System.Collections.Generic;

namespace LockOrder.Analyzers.Table;

/// <summary>The words of a name as they come in, and what of a sentence around a name is none of it.</summary>
internal sealed class NameWords
{
    private readonly List<Token> _words = new(1);

    public int Count => _words.Count;

    public Token First => _words[0];

    public Token Last => _words[_words.Count - 1];

    /// <summary>Nothing, or dots that stand for locks nobody needs to name.</summary>
    public bool IsEllipsis => _words.Count == 0 || (_words.Count == 1 && Operators.IsEllipsis(_words[0].Text));

    /// <summary>One name between quotation marks, which say that it is one.</summary>
    public bool IsQuoted => _words.Count == 1 && _words[0].Kind == TokenKind.Quoted && Prose.HasLetter(_words[0].Text);

    public void Add(Token word) => _words.Add(word);

    public void Clear() => _words.Clear();

    /// <summary>"The following must be obeyed: a &lt; b": the sentence before the colon.</summary>
    public void DropLeadIn()
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
    public void DropRemainder()
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

    public void TrimFullStop()
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

    /// <summary>A word that an arrow touches at one side only.</summary>
    public Token? FindStrayArrow()
    {
        foreach (var word in _words)
        {
            if (word.Kind == TokenKind.Quoted)
            {
                continue;
            }

            if (Operators.ArrowLength(word.Text, 0, word.Text.Length) > 0 || word.Text.EndsWith("->", StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The name, blanks collapsed, and its words; null if it is one.</summary>
    public string Join(out List<string>? words)
    {
        if (_words.Count == 1 && _words[0].Text.IndexOf(' ') < 0 && _words[0].Text.IndexOf('\t') < 0)
        {
            words = null;
            return _words[0].Text;
        }

        words = new List<string>(_words.Count);
        foreach (var word in _words)
        {
            words.AddRange(Prose.Words(word.Text));
        }

        return string.Join(" ", words);
    }
}
