using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Sequences: what runs when, and whose elements they are.</summary>
internal sealed partial class EventBuilder
{
    private readonly HashSet<CaptureId> _enumerated = [];

    /// <summary>A sequence under enumeration: its current item is an element of it.</summary>
    private void KeepEnumerated(IFlowCaptureOperation capture)
    {
        if (Unconverted(capture.Value) is IInvocationOperation { TargetMethod.Name: "GetEnumerator", Instance: { } source } && Unconverted(source) is IFieldReferenceOperation
            && _events.OfType<CallEvent>().LastOrDefault() is { Receiver: >= 0 } call)
        {
            Emit(new CopyEvent(call.Receiver) { Target = Slots.Of(capture.Id, -1) });
            _enumerated.Add(capture.Id);
        }
    }

    private static bool IsLazy(IMethodSymbol method) =>
        method is { ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" }, ReturnType.Name: "IEnumerable" or "IOrderedEnumerable" };

    /// <summary>The sequence is what this block returns, perhaps as the source of another one.</summary>
    private bool IsReturned(IOperation sequence)
    {
        while (sequence.Parent is IConversionOperation or IArgumentOperation || (sequence.Parent is IInvocationOperation outer && IsLazy(outer.TargetMethod)))
        {
            sequence = sequence.Parent;
        }

        return sequence == _returned;
    }

    /// <summary><c>list[1..]</c> and <c>list[^1]</c> ask for the length, and then for the part.</summary>
    private int VisitRange(IImplicitIndexerReferenceOperation ranged)
    {
        var owner = VisitOwner(ranged.Instance, ContentsAccess(ranged));
        Visit(ranged.Argument);
        if (ranged.LengthSymbol is IPropertySymbol { GetMethod: { } length } counted && IsSourceWork(counted, length))
        {
            Call(length, owner, [], ranged, ranged.Instance);
        }

        var part = ranged.IndexerSymbol as IMethodSymbol ?? (ranged.IndexerSymbol as IPropertySymbol)?.GetMethod;
        return part is not null && _context.Calls.MayRunSource(part) ? Call(part, owner, Enumerable.Repeat(-1, part.Parameters.Length).ToImmutableArray(), ranged, ranged.Instance) : Unknown();
    }
}
