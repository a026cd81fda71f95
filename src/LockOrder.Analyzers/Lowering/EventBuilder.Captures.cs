using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Values that the compiler keeps from one block to another.</summary>
internal sealed partial class EventBuilder
{
    private int VisitCapture(IFlowCaptureOperation capture)
    {
        var slot = Slots.Of(capture.Id);
        if (Unconverted(capture.Value) is ITupleOperation tuple)
        {
            var elements = tuple.Elements.Select(Visit).ToImmutableArray();
            for (var i = 0; i < elements.Length; i++)
            {
                Emit(new CopyEvent(elements[i]) { Target = Slots.Of(capture.Id, i) });
            }

            return Emit(new CopyEvent(Tuple(tuple, elements)) { Target = slot });
        }

        _captured[capture.Id] = capture.Value;
        if (_targetCaptures.Contains(capture.Id) && capture.Value is IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation)
        {
            var place = Kept(PlaceOf(capture.Value), capture.Id);
            _places[capture.Id] = place;
            Emit(new CopyEvent(Read(place, capture.Value, AccessKind.Read)) { Target = slot });
            return slot;
        }

        var value = capture.Syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.LockStatementSyntax ? VisitOperand(capture.Value) : Visit(capture.Value);
        Emit(value >= 0 ? new CopyEvent(value) { Target = slot } : new ValueEvent(null) { Target = slot });
        KeepEnumerated(capture);
        return slot;
    }

    private void FindTargets(IOperation operation)
    {
        var target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation increment => increment.Target,
            _ => null,
        };
        if (target is IFlowCaptureReferenceOperation capture)
        {
            _targetCaptures.Add(capture.Id);
        }

        if (operation is IFlowCaptureOperation made && Unconverted(made.Value) is ITupleOperation tuple)
        {
            _tupleArity[made.Id] = tuple.Elements.Length;
        }

        foreach (var child in operation.ChildOperations)
        {
            FindTargets(child);
        }
    }
}
