// One column of the matrix: how a lock is declared, acquired and given back. `@{` and `@}` enclose what a finding covers.

using System;
using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

/// <summary>A primitive as the templates see it.</summary>
/// <param name="Name">The column's heading.</param>
internal sealed record LockKind(string Name)
{
    /// <summary>The type of a lock variable; the argument is the lock's role, <c>Registry</c> or <c>Ledger</c>.</summary>
    public Func<string, string> Type { get; init; } = _ => "object";

    /// <summary>What a lock variable is initialised with.</summary>
    public string New { get; init; } = "new()";

    /// <summary>The lines that open a block holding a lock, and those that close it. Arguments: the lock, a number for locals.</summary>
    public required Func<string, int, string[]> Open { get; init; }

    /// <inheritdoc cref="Open"/>
    public required Func<string, int, string[]> Close { get; init; }

    /// <summary>Acquire and release as statements of their own; null where every acquire brings its release along.</summary>
    public Func<string, int, string[]>? Enter { get; init; }

    /// <inheritdoc cref="Enter"/>
    public Func<string, int, string[]>? Exit { get; init; }

    /// <summary>Types behind the code.</summary>
    public string Types { get; init; } = "";

    /// <summary>Rows of a lock table; empty where the names bind by convention.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Names of the outer and the inner lock in the document; null for the members of the type that holds them.</summary>
    public (string Outer, string Inner)? DocumentNames { get; init; }

    public bool IsAsync { get; init; }

    /// <summary>Only the acquiring thread may release.</summary>
    public bool IsAffine { get; init; }

    /// <summary>A copy of the variable is another lock.</summary>
    public bool IsStruct { get; init; }

    /// <summary>Releasing means disposing a local that only its own block knows.</summary>
    public bool YieldsGuard { get; init; }

    /// <summary>The compiler refuses <c>await</c> within the block.</summary>
    public bool BlockRefusesAwait { get; init; }

    /// <summary>The compiler refuses <c>yield</c> within the block.</summary>
    public bool BlockRefusesYield { get; init; }

    /// <summary>The lock is the method's own, by attribute.</summary>
    public bool IsAttribute { get; init; }
}
