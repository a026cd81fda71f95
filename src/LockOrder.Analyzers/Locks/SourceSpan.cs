using System;

namespace LockOrder.Analyzers.Locks;

/// <summary>A range of characters in one file. Lines and columns count from zero, as the compiler does; messages add one.</summary>
/// <remarks>Compiler-free on purpose: summaries and the order table carry these, and they must outlive any syntax tree.</remarks>
internal readonly record struct SourceSpan(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
    : IComparable<SourceSpan>
{
    public static readonly SourceSpan None = new(string.Empty, 0, 0, 0, 0, 0, 0);

    public bool IsNone => Path.Length == 0;

    /// <summary>The line as people count it, from one.</summary>
    public int LineNumber => Line + 1;

    public bool Contains(SourceSpan other) => Path == other.Path && Start <= other.Start && other.Start + other.Length <= Start + Length;

    public int CompareTo(SourceSpan other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : Length.CompareTo(other.Length);
    }
}
