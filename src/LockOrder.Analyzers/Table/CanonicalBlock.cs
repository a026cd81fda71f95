using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Writes the items of a block in canonical form, so that reading them again gives the same items.</summary>
internal static class CanonicalBlock
{
    public const int IndentWidth = 2;

    /// <summary>The block with its fences.</summary>
    public static string Print(BlockOptions options, ImmutableArray<BlockItem> items, string newLine = "\n")
    {
        var text = new StringBuilder("```lock-order").Append(Options(options)).Append(newLine);
        AppendLines(text, items, string.Empty, newLine);
        return text.Append("```").Append(newLine).ToString();
    }

    /// <summary>The lines between the fences.</summary>
    public static void AppendLines(StringBuilder text, ImmutableArray<BlockItem> items, string prefix, string newLine)
    {
        var advisory = false;
        foreach (var item in items)
        {
            if (item is OrderLine { Advisory: var isAdvisory } && isAdvisory != advisory)
            {
                // The announcement holds up to the next blank line.
                text.Append(isAdvisory ? prefix + OrderBlockReader.Advisory : string.Empty).Append(newLine);
                advisory = isAdvisory;
            }

            advisory &= item is not BlankItem;
            var line = Line(item);
            text.Append(line.Length > 0 ? prefix + line : line).Append(newLine);
        }
    }

    public static string Line(BlockItem item) => item switch
    {
        CommentItem comment => Comment(comment.Text),
        GuardItem guard => Guard(guard.Row),
        OrderLine line => Order(line),
        _ => string.Empty,
    };

    /// <summary>A name as it must be written in a block: in quotation marks where it would read as something else.</summary>
    public static string Name(string name) => IsPlain(name) ? name : "\"" + name + "\"";

    private static string Options(BlockOptions options)
    {
        var text = new StringBuilder();
        text.Append(options.Edges == EdgeReading.Rank ? " edges=rank" : string.Empty);
        text.Append(options.Transitive ? string.Empty : " transitive=no");
        text.Append(options.Direction == ReadingDirection.InnerFirst ? " direction=inner-first" : string.Empty);
        text.Append(options.Unlisted == UnlistedPolicy.Ignore ? string.Empty : " unlisted=" + options.Unlisted.ToString().ToLowerInvariant());
        text.Append(options.Scope is null ? string.Empty : " scope=" + options.Scope);
        return text.Append(options.Advisory ? " advisory" : string.Empty).ToString();
    }

    private static string Comment(string text) =>
        text.StartsWith("#", StringComparison.Ordinal) || text.StartsWith("<!--", StringComparison.Ordinal) ? text : ("# " + text).TrimEnd();

    private static string Guard(LockRow row)
    {
        var arrow = row.AnyType && !LockNames.IsOneSegment(row.Name) ? "->" : string.Empty;
        return $"{arrow}{row.Name} protects: {string.Join(", ", row.Protects.Select(CanonicalTable.Protection))}".TrimEnd();
    }

    private static string Order(OrderLine line)
    {
        var text = new StringBuilder();
        if (line.Rank is { } rank)
        {
            text.Append(rank.Number).Append(rank.Letter).Append(". ");
        }
        else if (line.Depth > 0)
        {
            text.Append(' ', IndentWidth * line.Depth).Append("->");
        }

        for (var i = 0; i < line.Steps.Length; i++)
        {
            if (i > 0)
            {
                text.Append(line.Steps[i].Forbidden ? " !-> " : " -> ");
            }

            AppendStep(text, line.Steps[i]);
        }

        return line.Comment is null ? text.ToString() : text.Append(' ').Append(line.Comment).ToString();
    }

    /// <summary>Alternatives that have their witnesses in common share a parenthesis.</summary>
    private static void AppendStep(StringBuilder text, OrderStep step)
    {
        for (var i = 0; i < step.Alternatives.Length; i++)
        {
            var entry = step.Alternatives[i];
            text.Append(i > 0 ? " or " : string.Empty).Append(Name(entry.Name)).Append(Rules(entry));
            if (i + 1 == step.Alternatives.Length || !entry.Witnesses.SequenceEqual(step.Alternatives[i + 1].Witnesses))
            {
                AppendWitnesses(text, entry.Witnesses);
            }
        }
    }

    private static string Rules(OrderEntry entry)
    {
        var rules = new[] { entry.IsLeaf ? "leaf" : null, Mode(entry.Mode), Self(entry.Self) }.Where(static rule => rule is not null).ToList();
        return rules.Count == 0 ? string.Empty : $" [{string.Join(", ", rules)}]";
    }

    public static string? Mode(LockMode? mode) => mode switch
    {
        LockMode.Shared => "read",
        LockMode.Exclusive => "write",
        LockMode.Upgradeable => "upgradeable",
        _ => null,
    };

    private static string? Self(SelfNesting? self) => self?.Kind switch
    {
        SelfNestingKind.Ascending => ("ascending " + self.Argument).TrimEnd(),
        SelfNestingKind.Under => "under " + self.Argument,
        SelfNestingKind.ParentBeforeChild => self.Argument is null ? "parent before child" : "parent before child via " + self.Argument,
        _ => null,
    };

    /// <summary>Paths share a parenthesis; a note has one of its own, since it may contain commas.</summary>
    private static void AppendWitnesses(StringBuilder text, ImmutableArray<Witness> witnesses)
    {
        for (var i = 0; i < witnesses.Length; i++)
        {
            var continues = i > 0 && !witnesses[i].IsNote && !witnesses[i - 1].IsNote;
            text.Append(continues ? ", " : " (").Append(witnesses[i].Text);
            if (witnesses[i].IsNote || i + 1 == witnesses.Length || witnesses[i + 1].IsNote)
            {
                text.Append(')');
            }
        }
    }

    private static bool IsPlain(string name)
    {
        var words = Prose.Words(name);
        return Prose.IsName(words) && !Prose.HasOrderWords(words) && name.IndexOf("protects:", StringComparison.OrdinalIgnoreCase) < 0
            && !name.StartsWith("ARC FROM", StringComparison.Ordinal) && words.All(IsPlainWord);
    }

    private static bool IsPlainWord(string word)
    {
        var depth = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            var isPlain = char.IsLetterOrDigit(c) || c is '_' or '.' or ':' or '-' or '>' or '<' or '/' or '&' or '(' or ')';
            if (!isPlain || depth < 0 || (c == '(' && i == 0))
            {
                return false;
            }
        }

        return depth == 0 && word != "or" && word.IndexOf("//", StringComparison.Ordinal) < 0;
    }
}
