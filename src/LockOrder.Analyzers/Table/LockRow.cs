using System;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>A pipe table on the page: what the printer needs to write it back.</summary>
/// <param name="Headers">As written.</param>
/// <param name="Lines">One per row, the cells as written.</param>
/// <param name="Span">From the header to the last row.</param>
internal sealed record LockTable(ImmutableArray<string> Headers, ImmutableArray<LockTableLine> Lines, SourceSpan Span);

/// <param name="Cells">As written, trimmed.</param>
/// <param name="Row">What they say; null when the row could not be read without loss.</param>
internal sealed record LockTableLine(ImmutableArray<string> Cells, LockRow? Row);

/// <summary>One row of a lock table: what a lock is, what it guards, how else it is called.</summary>
internal sealed record LockRow(
    string Name,
    bool AnyType,
    SourceSpan NameSpan,
    ImmutableArray<Declaration> Declarations,
    ImmutableArray<Protection> Protects,
    ImmutableArray<string> Aliases,
    LockKindWords Kind,
    SourceSpan RowSpan)
{
    /// <summary>The name and the aliases with their places.</summary>
    public ImmutableArray<LockNameUse> Uses { get; init; } = [];
}

internal enum DeclarationForm
{
    Member,
    This,
    TypeOf,
    TypeInitializer,
    Element,
    Method,
}

internal enum DeclarationRole
{
    None,
    Acquire,
    Release,
    TryAcquire,
}

/// <summary>One way a lock is declared in code.</summary>
/// <param name="Form">What kind of thing the path leads to.</param>
/// <param name="Path">Dotted, without brackets and parentheses: <c>MmStruct.PageTableLock</c>, <c>Page.Lock</c>.</param>
/// <param name="Role">What a method of a hand-made lock does, by its position between slashes.</param>
/// <param name="Mode">The mode such a method acquires or releases; null when not said.</param>
/// <param name="Span">The declaration in its cell.</param>
internal sealed record Declaration(DeclarationForm Form, string Path, DeclarationRole Role, LockMode? Mode, SourceSpan Span);

[Flags]
internal enum ProtectionFlags
{
    None = 0,

    /// <summary>Reads are free.</summary>
    WritesOnly = 1,

    /// <summary>The reference is free, what it refers to is guarded.</summary>
    Contents = 2,

    /// <summary>Reads without the lock are deliberate peeks, writes need it.</summary>
    Hint = 4,
}

/// <summary>A member a lock guards.</summary>
/// <param name="Member">Dotted.</param>
/// <param name="Flags">The words in parentheses.</param>
/// <param name="Via">The way from the member's owner to the owner of the lock.</param>
/// <param name="ReadsAnyOf">Locks any one of which suffices for reading; all are needed for writing.</param>
/// <param name="Span">The member in its cell.</param>
internal sealed record Protection(
    string Member,
    ProtectionFlags Flags,
    MemberPath? Via,
    ImmutableArray<LockNameUse> ReadsAnyOf,
    SourceSpan Span);

/// <summary>Members to follow, one from the other.</summary>
/// <param name="Path">Dotted.</param>
/// <param name="Span">The path in its cell.</param>
internal sealed record MemberPath(string Path, SourceSpan Span);

/// <summary>The words of the kind column. Null means the type of the lock decides.</summary>
internal sealed record LockKindWords(bool Spin, bool Sleeping, bool? Reentrant, bool? Affine, bool Async)
{
    public static readonly LockKindWords None = new(false, false, null, null, false);
}
