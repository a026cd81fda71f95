using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Analysis;

/// <summary>Whether callers can be asked to hold a lock.</summary>
internal static class Lifting
{
    /// <summary>
    /// An object the callers cannot name has a lock they cannot name either: what it lacks is reported where it is touched.
    /// </summary>
    public static bool CanAsk(Callee method, GuardLock wanted, Value target, LockState before) =>
        CanAsk(method, wanted.Class, before) && (wanted.AnyInstance || target.IsNameable);

    /// <summary>
    /// Nobody outside a type can acquire its private lock, so what a wider method lacks is its own mistake and not its callers'. So is what an
    /// async method lacks after its first await, when no caller's monitor can be held any more.
    /// </summary>
    /// <remarks>A method of another type is called by the owner of the lock, who can hold it.</remarks>
    public static bool CanAsk(Callee method, LockClass? wanted, LockState before) =>
        wanted is not { IsLocal: true } && (method.IsNested || method.IsHidden || wanted is not { IsPrivate: true } || IsOfAnother(method, wanted)) && !(before.IsAfterAwait && wanted is { IsAffine: true });

    private static bool IsOfAnother(Callee method, LockClass wanted) => wanted.OwnerId is { } owner && owner != method.TypeId;
}
