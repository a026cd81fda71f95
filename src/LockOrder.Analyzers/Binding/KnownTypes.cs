using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>The lock types of the framework and of well-known libraries, by metadata name. What their methods do is in <c>Lowering/Primitives</c>.</summary>
internal static class KnownTypes
{
    private static readonly HashSet<string> Locks = new(StringComparer.Ordinal)
    {
        "System.Threading.Monitor",
        "System.Threading.Lock",
        "System.Threading.SpinLock",
        "System.Threading.ReaderWriterLockSlim",
        "System.Threading.ReaderWriterLock",
        "System.Threading.SemaphoreSlim",
        "System.Threading.Semaphore",
        "System.Threading.Mutex",
        "Nito.AsyncEx.AsyncLock",
        "Nito.AsyncEx.AsyncReaderWriterLock",
        "Nito.AsyncEx.AsyncMonitor",
        "Nito.AsyncEx.AsyncSemaphore",
        "DotNext.Threading.AsyncLock",
        "DotNext.Threading.AsyncExclusiveLock",
        "DotNext.Threading.AsyncReaderWriterLock",
        "Microsoft.VisualStudio.Threading.AsyncReaderWriterLock",
        "Microsoft.VisualStudio.Threading.AsyncSemaphore",
        "Microsoft.VisualStudio.Threading.ReentrantSemaphore",
        "AsyncKeyedLock.AsyncKeyedLocker",
        "AsyncKeyedLock.AsyncNonKeyedLocker",
    };

    /// <summary>Locks that only the thread that acquired them can release.</summary>
    public static bool IsAffine(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Object } || (type is { Name: "Lock" or "ReaderWriterLockSlim" or "SpinLock" or "Mutex" } && TypeNames.Plain(type).StartsWith("System.Threading.", System.StringComparison.Ordinal));

    public static bool IsLock(ITypeSymbol type) => type is INamedTypeSymbol && Locks.Contains(TypeNames.Plain(type));
}
