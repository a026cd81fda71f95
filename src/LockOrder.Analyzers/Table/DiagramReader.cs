using System.Collections.Generic;

namespace LockOrder.Analyzers.Table;

/// <summary>Vertical diagrams: names joined by lines of <c>|</c> and <c>V</c>, remarks in a column to the right.</summary>
internal static class DiagramReader
{
    public static bool Applies(BlockContext context, List<BlockLine> body)
    {
        // A lock may be called v; a bar above it makes it an arrow head.
        bool bars = false, heads = false;
        foreach (var line in body)
        {
            if (!line.IsBlank && !line.IsComment)
            {
                var isHead = IsArrowHead(context.Lines.Text, line);
                heads |= isHead;
                bars |= IsBar(context.Lines.Text, line) || (isHead && !char.IsLetter(context.Lines.Text[line.Start]));
            }
        }

        return bars && heads;
    }

    public static void Read(BlockContext context, List<BlockLine> body)
    {
        var margin = int.MaxValue;
        foreach (var line in body)
        {
            margin = !line.IsBlank && !line.IsComment && line.Column < margin ? line.Column : margin;
        }

        var rank = 0;
        var isJoined = false;
        foreach (var line in body)
        {
            if (line.IsComment)
            {
                context.AddComment(line);
            }
            else if (line.IsBlank || IsBar(context.Lines.Text, line))
            {
                continue;
            }
            else if (IsArrowHead(context.Lines.Text, line))
            {
                isJoined = rank > 0;
            }
            else if (line.Column <= margin + 1)
            {
                ReadName(context, line, ref rank, isJoined);
                isJoined = false;
            }
        }
    }

    /// <summary>The name ends where a gap starts the column of remarks.</summary>
    private static void ReadName(BlockContext context, BlockLine line, ref int rank, bool isJoined)
    {
        var text = context.Text(line);
        if (Prose.IsHeading(text))
        {
            context.AddComment(line);
            return;
        }

        var end = 0;
        while (end < text.Length && !(char.IsWhiteSpace(text[end]) && (text[end] == '\t' || (end + 1 < text.Length && char.IsWhiteSpace(text[end + 1])))))
        {
            end++;
        }

        var name = text.Substring(0, end);
        if (!Prose.IsName(Prose.Words(name)))
        {
            context.Problems.Skip(context.Span(line), "This sentence is not part of the diagram; put '#' before it");
            context.AddComment(line);
            return;
        }

        if (!isJoined)
        {
            context.AddBlank();
            rank = 0;
        }

        context.Items.Add(context.Ranked(new RankLabel(++rank, string.Empty), context.Entry(name, line, line.Start, line.Start + end), line));
    }

    private static bool IsBar(string text, BlockLine line) => text[line.Start] == '|' && StandsAlone(text, line);

    private static bool IsArrowHead(string text, BlockLine line) =>
        text[line.Start] is 'V' or 'v' or '\u2193' or '\u21D3' or '\u25BC' && StandsAlone(text, line);

    /// <summary>Followed by nothing, or by the gap before the column of remarks.</summary>
    private static bool StandsAlone(string text, BlockLine line)
    {
        var next = line.Start + 1;
        return next >= line.End || text[next] == '\t' || (char.IsWhiteSpace(text[next]) && next + 1 < line.End && char.IsWhiteSpace(text[next + 1]));
    }
}
