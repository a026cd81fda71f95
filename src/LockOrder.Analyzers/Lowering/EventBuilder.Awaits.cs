using System.Linq;
using LockOrder.Analyzers.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Awaits, with the call behind the wrappers.</summary>
internal sealed partial class EventBuilder
{
    private int VisitAwait(IAwaitOperation awaited, bool isIgnored = false)
    {
        HasAwait = true;
        var inner = Unwrap(awaited.Operation);
        var before = _events.Count;
        var slot = inner is IInvocationOperation invocation ? VisitInvocation(invocation, isIgnored) : Visit(awaited.Operation);
        var isAcquire = _events.Skip(before).LastOrDefault() is AcquireEvent { IsAwaitable: true } or WaitEvent || (Plain(inner) is ILocalReferenceOperation local && _acquiring.Contains(local.Local));
        return Emit(new AwaitEvent(slot) { Target = Temp(), Span = Spans.Of(awaited.IsImplicit ? Resource(awaited.Syntax) : awaited.Syntax), IsAcquire = isAcquire });
    }

    /// <summary>The task itself, however its awaiting is configured.</summary>
    private static IOperation Plain(IOperation awaited) =>
        awaited is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "GetAwaiter", Instance: { } task } ? Plain(task) : awaited;

    /// <summary>The call behind <c>ConfigureAwait</c>, <c>AsTask</c> and conversions.</summary>
    private static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "Preserve", Instance: { } instance } when instance is IInvocationOperation or IConversionOperation:
                    operation = instance;
                    break;
                case IInvocationOperation { TargetMethod: { Name: "ConfigureAwait", IsExtensionMethod: true }, Arguments: { Length: > 0 } arguments }:
                    operation = arguments[0].Value;
                    break;
                default:
                    return operation;
            }
        }
    }
}
