using System;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Reporting;

/// <summary>A report before it becomes a diagnostic: positions as values, so that findings can be sorted, compared and kept.</summary>
internal sealed record Finding(DiagnosticDescriptor Descriptor, SourceSpan Primary, ImmutableArray<SourceSpan> Others, ImmutableArray<string> Arguments) : IComparable<Finding>
{
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Overrides the descriptor's severity, such as for blocking under a spin lock.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Findings with one key at one place are one mistake.</summary>
    public string Key { get; init; } = "";

    /// <summary>A nesting that is found missing at one of these places will, once it is documented, allow this one too.</summary>
    public ImmutableArray<SourceSpan> MendedAt { get; init; } = [];

    public int CompareTo(Finding? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPlace = Primary.CompareTo(other.Primary);
        var byId = byPlace != 0 ? byPlace : string.CompareOrdinal(Descriptor.Id, other.Descriptor.Id);
        var byKey = byId != 0 ? byId : string.CompareOrdinal(Key, other.Key);
        return byKey != 0 ? byKey : string.CompareOrdinal(string.Join("|", Arguments), string.Join("|", other.Arguments));
    }

    public bool Equals(Finding? other) => other is not null && CompareTo(other) == 0;

    public override int GetHashCode() => Primary.GetHashCode() ^ Descriptor.Id.GetHashCode();
}
