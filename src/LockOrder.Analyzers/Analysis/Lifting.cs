using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Whether callers can be asked to hold a lock.</summary>
internal static class Lifting
{
    /// <summary>
    /// Nobody outside a type can acquire its private lock, so what a wider method lacks is its own mistake and not its callers'.
    /// </summary>
    /// <summary>An object the callers cannot name has a lock they cannot name either: what it lacks is reported where it is touched.</summary>
    public static bool CanAsk(Callee method, GuardLock wanted, Value target) =>
        CanAsk(method, wanted.Class) && (wanted.AnyInstance || target.IsNameable);

    public static bool CanAsk(Callee method, LockClass? wanted) => method.IsNested || method.IsHidden || wanted is not { IsPrivate: true };
}
