using System.Collections.Generic;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>A text cut into lines, and the way from offsets to line and column.</summary>
/// <remarks>Breaks lines where the compiler does, so that line numbers agree with its own.</remarks>
internal sealed class TextLines
{
    /// <summary>What a tab advances to, as in the comments of a kernel.</summary>
    public const int TabWidth = 8;

    /// <summary>What a line is at most taken to have on average before they are counted.</summary>
    private const int UsualLength = 40;

    private readonly List<int> _starts;
    private readonly List<int> _ends;

    public TextLines(string path, string text)
    {
        Path = path;
        Text = text;
        _starts = new List<int>(1 + (text.Length / UsualLength)) { 0 };
        _ends = new List<int>(1 + (text.Length / UsualLength));
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsBreak(text[i]))
            {
                continue;
            }

            _ends.Add(i);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            _starts.Add(i + 1);
        }

        _ends.Add(text.Length);
    }

    public string Path { get; }

    public string Text { get; }

    public int Count => _starts.Count;

    public int Start(int line) => _starts[line];

    /// <summary>The end of the line without its break.</summary>
    public int End(int line) => _ends[line];

    public string Line(int line) => Text.Substring(Start(line), End(line) - Start(line));

    public SourceSpan LineSpan(int line)
    {
        var start = Start(line);
        var end = End(line);
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return Span(start, end, line);
    }

    public SourceSpan Span(int start, int end) => Span(start, end, LineOf(start));

    /// <summary>A span whose first line is known already.</summary>
    public SourceSpan Span(int start, int end, int line)
    {
        var endLine = end <= _ends[line] ? line : LineOf(end);
        return new SourceSpan(Path, start, end - start, line, start - _starts[line], endLine, end - _starts[endLine]);
    }

    public int LineOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The column an eye sees at an offset, tabs expanded.</summary>
    public int VisualColumn(int line, int offset)
    {
        var column = 0;
        for (var i = Start(line); i < offset; i++)
        {
            column = Text[i] == '\t' ? column + TabWidth - (column % TabWidth) : column + 1;
        }

        return column;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' || (c >= '\u0085' && c is '\u0085' or '\u2028' or '\u2029');
}
