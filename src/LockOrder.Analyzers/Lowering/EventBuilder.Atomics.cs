using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Reads and writes of a member in the shape of a call: what <c>Volatile</c> and <c>Interlocked</c> do to references.</summary>
internal sealed partial class EventBuilder
{
    /// <summary>Null when the call is none of them, or its variable is not a member.</summary>
    private int? VisitAtomic(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.ContainingType is not { Name: "Volatile" or "Interlocked", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } }
            || invocation.Arguments.Length == 0)
        {
            return null;
        }

        var variable = Unconverted(Argument(invocation, 0));
        if (variable is not (IFieldReferenceOperation or IArrayElementReferenceOperation))
        {
            return null;
        }

        return (method.Name, variable) switch
        {
            ("Read", _) => Visit(variable),
            ("Write", _) => Assign(variable, Argument(invocation, 1)),
            ("Exchange" or "CompareExchange", IFieldReferenceOperation field) => Exchange(field, Argument(invocation, 1), method.Name == "CompareExchange" ? Argument(invocation, 2) : null),
            _ => null,
        };
    }

    /// <summary><c>LazyInitializer.EnsureInitialized(ref _gate)</c> returns what the member holds from then on.</summary>
    private int? Ensured(IInvocationOperation invocation) =>
        invocation.TargetMethod is { Name: "EnsureInitialized", ContainingType.Name: "LazyInitializer" } && Unconverted(Argument(invocation, 0)) is IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field
            ? Load(Constant(Value.ThisObject), field.Field, AccessKind.Operand, field.Syntax)
            : null;

    /// <summary>What a call that reads a variable by reference reads.</summary>
    private static IOperation Variable(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Read" or "Exchange", ContainingType.Name: "Volatile" or "Interlocked" }, Arguments.Length: > 0 } atomic ? Unconverted(Argument(atomic, 0)) : operation;

    private static IOperation Argument(IInvocationOperation invocation, int ordinal) => invocation.Arguments.First(a => a.Parameter?.Ordinal == ordinal).Value;

    private int Assign(IOperation variable, IOperation value)
    {
        var place = PlaceOf(variable);
        Write(place, Visit(value), AccessKind.Write);
        return -1;
    }

    private int Exchange(IFieldReferenceOperation field, IOperation value, IOperation? expected)
    {
        var place = PlaceOf(field);
        var given = Visit(value);
        Visit(expected);
        Touch(field.Field, field.Syntax);
        var member = _context.Symbols.Member(field.Field);
        var span = member.Guards.IsEmpty ? SourceSpan.None : Spans.Of(field.Syntax);
        var old = Emit(new LoadEvent(place.Base, member, AccessKind.ReadWrite) { Target = Temp(), Span = span, TakesOut = true });
        Emit(new StoreEvent(place.Base, member, given, AccessKind.Same) { Span = span, IsConditional = expected is not null });
        return old;
    }
}
