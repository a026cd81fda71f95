using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>One document as read: its order blocks, lock tables and problems, every fact with its place. Immutable.</summary>
internal sealed class LockDocument(
    string path,
    string text,
    ImmutableArray<OrderBlock> blocks,
    ImmutableArray<LockTable> tables,
    ImmutableArray<LockRow> rows,
    ImmutableArray<TableProblem> problems,
    ImmutableDictionary<int, ImmutableArray<string>> ignored)
{
    private readonly ImmutableDictionary<int, ImmutableArray<string>> _ignored = ignored;

    public string Path { get; } = path;

    /// <summary>The text the document was read from; the printer keeps its prose.</summary>
    public string Text { get; } = text;

    public ImmutableArray<OrderBlock> Blocks { get; } = blocks;

    /// <summary>The pipe tables whose first header is <c>Lock</c>, as they stand on the page.</summary>
    public ImmutableArray<LockTable> Tables { get; } = tables;

    /// <summary>What the tables and the guard statements of the blocks say, in document order.</summary>
    public ImmutableArray<LockRow> Rows { get; } = rows;

    public ImmutableArray<TableProblem> Problems { get; } = problems;

    /// <summary>Every occurrence of a lock name in blocks and rows, in document order.</summary>
    public IEnumerable<LockNameUse> NameUses
    {
        get
        {
            var uses = new List<LockNameUse>();
            foreach (var block in Blocks)
            {
                uses.AddRange(block.Uses);
            }

            foreach (var row in Rows)
            {
                uses.AddRange(row.Uses);
                foreach (var protection in row.Protects)
                {
                    uses.AddRange(protection.ReadsAnyOf);
                }
            }

            uses.Sort(static (left, right) => left.Span.CompareTo(right.Span));
            return uses;
        }
    }

    /// <summary>Whether <c>&lt;!-- lock-order: ignore LOCK0002 reason --&gt;</c> stands on the line or alone on the one above.</summary>
    public bool IsIgnored(string ruleId, int zeroBasedLine)
    {
        if (!_ignored.TryGetValue(zeroBasedLine, out var ids))
        {
            return false;
        }

        foreach (var id in ids)
        {
            if (string.Equals(id, ruleId, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A line that cannot be read, or prose inside an order block that says something no form can say.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">One sentence without a full stop: what it is and how to write it.</param>
/// <param name="IsProse">Information only: the text was skipped, and skipping it lost no nesting.</param>
internal sealed record TableProblem(SourceSpan Span, string Text, bool IsProse);

/// <summary>One occurrence of a lock name.</summary>
/// <param name="Name">As written, without a leading arrow.</param>
/// <param name="AnyType">The name does not say which type declares the lock.</param>
/// <param name="Span">The name.</param>
/// <param name="Scope">The scope of the block it stands in.</param>
internal sealed record LockNameUse(string Name, bool AnyType, SourceSpan Span, string? Scope);
