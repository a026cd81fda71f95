using System.Collections.Generic;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Lowering.Primitives;

/// <summary>Monitor: reentrant, thread-affine, on any object. The lock statement lowers to it.</summary>
internal sealed class MonitorPrimitive : IPrimitive
{
    public const LockTraits Traits = LockTraits.Reentrant | LockTraits.Affine;
    private const string Type = "System.Threading.Monitor";

    public IEnumerable<(string Type, string Method, LockOperation Operation)> Operations =>
    [
        (Type, "Enter", new(OperationKind.Acquire) { Operand = OperandPosition.FirstArgument, Traits = Traits }),
        (Type, "TryEnter", new(OperationKind.TryAcquire) { Operand = OperandPosition.FirstArgument, Traits = Traits }),
        (Type, "Exit", new(OperationKind.Release) { Operand = OperandPosition.FirstArgument, Traits = Traits }),
        (Type, "Wait", new(OperationKind.Wait) { Operand = OperandPosition.FirstArgument, Traits = Traits }),
        (Type, "Pulse", new(OperationKind.Pulse) { Operand = OperandPosition.FirstArgument, Traits = Traits }),
        (Type, "PulseAll", new(OperationKind.Pulse) { Operand = OperandPosition.FirstArgument, Traits = Traits }),
        (Type, "IsEntered", new(OperationKind.Query) { Operand = OperandPosition.FirstArgument, Traits = Traits }),
    ];
}
