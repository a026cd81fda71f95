using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Writes the meaning of a document as text, one fact a line, so that a test shows what was read.</summary>
internal static class ModelDump
{
    public static string Of(LockDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            text.AppendLine(Options(block.Options));
            var inner = block.Edges.Select(static edge => edge.Inner).ToHashSet();
            var nested = block.Edges.Select(static edge => edge.Outer).Concat(inner).ToHashSet();
            foreach (var entry in block.Entries)
            {
                // What the edges below do not show.
                Entry(text, entry, isLonely: !nested.Contains(entry.Name), isRoot: !inner.Contains(entry.Name));
            }

            foreach (var edge in block.Edges)
            {
                text.AppendLine($"  {Edge(edge, ">")}");
            }

            foreach (var edge in block.Forbidden)
            {
                text.AppendLine($"  {Edge(edge, "!>")}");
            }
        }

        foreach (var row in document.Rows)
        {
            Row(text, row);
        }

        foreach (var problem in document.Problems)
        {
            text.AppendLine($"{(problem.IsProse ? "info" : "LOCK0001")} {problem.Span.LineNumber}: {problem.Text}");
        }

        return text.ToString().Replace("\r", string.Empty).TrimEnd('\n');
    }

    /// <summary>The meaning alone, without problems: what printing must keep.</summary>
    public static string Meaning(LockDocument document) =>
        string.Join("\n", Of(document).Split('\n').Where(static line => !line.StartsWith("info ") && !line.StartsWith("LOCK0001 ")));

    public static string Edge(OrderEdge edge, string sign = ">")
    {
        var text = $"{edge.Outer}{Mode(edge.OuterMode)} {sign} {edge.Inner}{Mode(edge.InnerMode)}{Witnesses(edge.Witnesses)}";
        return edge.Advisory ? text + " advisory" : text;
    }

    public static string Path(IEnumerable<OrderEdge> path) =>
        string.Join(", ", path.Select(static edge => $"{edge.Outer}>{edge.Inner}"));

    private static void Entry(StringBuilder text, OrderEntry entry, bool isLonely, bool isRoot)
    {
        if (isLonely || entry.IsLeaf || entry.Self is not null || (isRoot && !entry.Witnesses.IsEmpty))
        {
            var self = entry.Self is null ? string.Empty : $" self={entry.Self.Kind}{(entry.Self.Argument is null ? "" : " " + entry.Self.Argument)}";
            text.AppendLine($"  {entry.Name}{Mode(entry.Mode)}{(entry.IsLeaf ? " leaf" : string.Empty)}{self}{(isRoot ? Witnesses(entry.Witnesses) : string.Empty)}");
        }
    }

    private static string Options(BlockOptions options)
    {
        var words = new List<string> { "block" };
        if (options.Edges != EdgeReading.Tree)
        {
            words.Add("edges=rank");
        }

        if (!options.Transitive)
        {
            words.Add("transitive=no");
        }

        if (options.Direction != ReadingDirection.OuterFirst)
        {
            words.Add("direction=inner-first");
        }

        if (options.Unlisted != UnlistedPolicy.Ignore)
        {
            words.Add("unlisted=" + options.Unlisted.ToString().ToLowerInvariant());
        }

        if (options.Scope is not null)
        {
            words.Add("scope=" + options.Scope);
        }

        if (options.Advisory)
        {
            words.Add("advisory");
        }

        return string.Join(" ", words);
    }

    private static void Row(StringBuilder text, LockRow row)
    {
        text.AppendLine($"row {(row.AnyType ? "*." : string.Empty)}{row.Name}");
        foreach (var declaration in row.Declarations)
        {
            var role = declaration.Role == DeclarationRole.None ? string.Empty : " " + declaration.Role;
            text.AppendLine($"  declared {declaration.Form} {declaration.Path}{role}{Mode(declaration.Mode)}");
        }

        foreach (var protection in row.Protects)
        {
            var flags = protection.Flags == ProtectionFlags.None ? string.Empty : $" ({protection.Flags})";
            var via = protection.Via is null ? string.Empty : $" via {protection.Via.Path}";
            var any = protection.ReadsAnyOf.IsEmpty ? string.Empty : $" reads any of {string.Join(", ", protection.ReadsAnyOf.Select(static use => use.Name))}";
            text.AppendLine($"  protects {protection.Member}{flags}{via}{any}");
        }

        if (!row.Aliases.IsEmpty)
        {
            text.AppendLine($"  also {string.Join(", ", row.Aliases)}");
        }

        if (row.Kind != LockKindWords.None)
        {
            text.AppendLine($"  kind {Kind(row.Kind)}");
        }
    }

    private static string Kind(LockKindWords kind)
    {
        string?[] words =
        [
            kind.Spin ? "spin" : null,
            kind.Sleeping ? "sleeping" : null,
            kind.Reentrant switch { true => "reentrant", false => "non-reentrant", _ => null },
            kind.Affine switch { true => "affine", false => "ownerless", _ => null },
            kind.Async ? "async" : null,
        ];
        return string.Join(", ", words.Where(static word => word is not null));
    }

    private static string Mode(LockMode? mode) => mode switch
    {
        LockMode.Shared => "[read]",
        LockMode.Exclusive => "[write]",
        LockMode.Upgradeable => "[upgradeable]",
        _ => string.Empty,
    };

    private static string Witnesses(ImmutableArray<Witness> witnesses) => witnesses.IsEmpty
        ? string.Empty
        : " (" + string.Join("; ", witnesses.Select(static witness => witness.IsNote ? "note " + witness.Text : string.Join("->", witness.Path))) + ")";
}
