using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>The opening line of a fenced code block.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Start">The first fence character.</param>
/// <param name="Character">A backtick or a tilde.</param>
/// <param name="Length">How many of them.</param>
/// <param name="InfoStart">Where the info string starts.</param>
/// <param name="InfoEnd">Where it ends.</param>
/// <param name="Word">Its first word.</param>
internal readonly record struct Fence(int Line, int Start, char Character, int Length, int InfoStart, int InfoEnd, string Word)
{
    public static bool TryOpen(TextLines lines, int line, int start, out Fence fence)
    {
        fence = default;
        var text = lines.Text;
        var end = lines.End(line);
        var c = text[start];
        var stop = start;
        while (stop < end && text[stop] == c)
        {
            stop++;
        }

        var (infoStart, infoEnd) = PipeTable.Trim(text, stop, end);
        if (c is not ('`' or '~') || stop - start < 3 || (c == '`' && text.IndexOf('`', infoStart, infoEnd - infoStart) >= 0))
        {
            return false;
        }

        var wordEnd = infoStart;
        while (wordEnd < infoEnd && !char.IsWhiteSpace(text[wordEnd]))
        {
            wordEnd++;
        }

        fence = new Fence(line, start, c, stop - start, infoStart, infoEnd, text.Substring(infoStart, wordEnd - infoStart));
        return true;
    }

    /// <summary>The line of the closing fence, or the number of lines if there is none.</summary>
    public int FindClose(TextLines lines, int indent)
    {
        for (var line = Line + 1; line < lines.Count; line++)
        {
            var (start, end) = PipeTable.Trim(lines.Text, lines.Start(line), lines.End(line));
            if (end - start < Length || lines.Text[start] != Character || start - lines.Start(line) > indent + 3)
            {
                continue;
            }

            var stop = start;
            while (stop < end && lines.Text[stop] == Character)
            {
                stop++;
            }

            if (stop == end)
            {
                return line;
            }
        }

        return lines.Count;
    }

    public SourceSpan InfoSpan(TextLines lines) => lines.Span(InfoStart, InfoStart + Word.Length, Line);
}
