using System;

namespace LockOrder.Analyzers.Table;

/// <summary>Reads the options behind the info string of a block.</summary>
internal static class BlockOptionsReader
{
    private const string Known = "the options are edges, transitive, direction, unlisted, scope and advisory";

    /// <param name="directionDeclared">The block says its direction itself.</param>
    /// <param name="isReadable">False if an option that could turn the order around has an unknown value.</param>
    public static BlockOptions Read(TextLines lines, Fence fence, ProblemList problems, out bool directionDeclared, out bool isReadable)
    {
        var options = BlockOptions.Default;
        directionDeclared = false;
        isReadable = true;
        var position = fence.InfoStart + fence.Word.Length;
        while (NextWord(lines.Text, ref position, fence.InfoEnd, out var start))
        {
            var word = lines.Text.Substring(start, position - start);
            var equals = word.IndexOf('=');
            var key = (equals < 0 ? word : word.Substring(0, equals)).ToLowerInvariant();
            var value = equals < 0 ? string.Empty : word.Substring(equals + 1).Trim('"', '\'');
            var complaint = Apply(key, value, ref options);
            directionDeclared |= key == "direction" && complaint is null;
            if (complaint is not null)
            {
                isReadable &= key is not ("direction" or "edges");
                problems.Refuse(lines.Span(start, position, fence.Line), complaint);
            }
        }

        if (options is { Edges: EdgeReading.Rank, Transitive: false })
        {
            problems.Refuse(fence.InfoSpan(lines), "edges=rank puts every line before all later ones, which transitive=no cannot change; leave one of them out");
            options = options with { Transitive = true };
        }

        return options;
    }

    private static string? Apply(string key, string value, ref BlockOptions options)
    {
        var lower = value.ToLowerInvariant();
        switch (key)
        {
            case "edges":
                options = options with { Edges = lower == "rank" ? EdgeReading.Rank : EdgeReading.Tree };
                return lower is "tree" or "rank" ? null : "Write edges=tree or edges=rank";
            case "transitive":
                options = options with { Transitive = lower != "no" };
                return lower is "yes" or "no" ? null : "Write transitive=yes or transitive=no";
            case "direction":
                options = options with { Direction = lower == "inner-first" ? ReadingDirection.InnerFirst : ReadingDirection.OuterFirst };
                return lower is "outer-first" or "inner-first" ? null : "Write direction=outer-first or direction=inner-first";
            case "unlisted":
                options = options with { Unlisted = lower switch { "leaf" => UnlistedPolicy.Leaf, "report" => UnlistedPolicy.Report, _ => UnlistedPolicy.Ignore } };
                return lower is "ignore" or "leaf" or "report" ? null : "Write unlisted=ignore, unlisted=leaf or unlisted=report";
            case "scope":
                options = options with { Scope = value.Length > 0 ? string.Join(".", LockNames.Segments(value)) : null };
                return value.Length > 0 ? null : "Write scope= and the full name of a namespace or type";
            case "advisory":
                options = options with { Advisory = lower is "" or "yes" };
                return lower is "" or "yes" or "no" ? null : "Write advisory without a value";
            default:
                return $"'{key}' is an unknown option; {Known}";
        }
    }

    private static bool NextWord(string text, ref int position, int end, out int start)
    {
        while (position < end && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        start = position;
        while (position < end && !char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position > start;
    }
}
