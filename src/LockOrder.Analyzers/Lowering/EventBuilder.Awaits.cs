using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Awaits, with the call behind the wrappers, and what becomes of a task that is not awaited.</summary>
internal sealed partial class EventBuilder
{
    private int VisitAwait(IAwaitOperation awaited, bool isIgnored = false)
    {
        HasAwait = true;
        var inner = Unwrap(awaited.Operation);
        if (IsMadeComplete(Plain(inner)))
        {
            return Visit(inner); // Such an await never gives the thread away.
        }

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

    /// <summary>Nobody here waits for the task or goes through the sequence.</summary>
    private bool IsLeft(Callee callee, IOperation operation) =>
        (callee.IsAsync || callee.IsIterator) && (operation == _returned || operation.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation });

    private static bool IsAwaitedHere(IOperation started)
    {
        for (var parent = started.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAwaitOperation:
                    return true;
                case IConversionOperation or IParenthesizedOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "Unwrap" or "WhenAll" } or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "Unwrap" or "WhenAll" } }
                    or IArrayInitializerOperation or IArrayCreationOperation { IsImplicit: true } or ICollectionExpressionOperation { IsImplicit: true }:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>A wait that is raced against others or continued elsewhere is not an acquire of this path.</summary>
    private static bool IsWaitedFor(IInvocationOperation invocation)
    {
        IOperation child = invocation;
        for (var parent = invocation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    child = parent;
                    continue;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "GetAwaiter" or "GetResult" or "Wait" or "Preserve" } call when call.Instance == child:
                    child = parent;
                    continue;
                case IInvocationOperation call when call.Instance == child:
                    return false;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: "ConfigureAwait" } } }:
                    return true;
                case IArgumentOperation or IArrayInitializerOperation:
                    return false;
                default:
                    return true;
            }
        }

        return true;
    }
}
