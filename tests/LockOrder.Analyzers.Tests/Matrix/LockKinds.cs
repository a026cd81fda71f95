// The columns of the matrix.

using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static class LockKinds
{
    public static IReadOnlyList<LockKind> All { get; } =
    [
        new("lock")
        {
            Open = (gate, _) => [$"lock (@{{{gate}@}})", "{"],
            Close = (_, _) => ["}"],
            IsAffine = true,
            BlockRefusesAwait = true,
        },
        Paired("Monitor", "object", gate => $"Monitor.Enter({gate})", gate => $"Monitor.Exit({gate})") with { IsAffine = true },
        Paired("Lock", "Lock", gate => $"{gate}.Enter()", gate => $"{gate}.Exit()") with
        {
            Open = (gate, _) => [$"lock (@{{{gate}@}})", "{"],
            Close = (_, _) => ["}"],
            IsAffine = true,
            BlockRefusesAwait = true,
            BlockRefusesYield = true,
        },
        new("Lock.EnterScope")
        {
            Type = _ => "Lock",
            Open = (gate, _) => [$"using (@{{{gate}.EnterScope()@}})", "{"],
            Close = (_, _) => ["}"],
            Enter = (gate, at) => [$"var scope{at} = @{{{gate}.EnterScope()@}};"],
            Exit = (_, at) => [$"scope{at}.Dispose();"],
            IsAffine = true,
            YieldsGuard = true,
            BlockRefusesAwait = true,
            BlockRefusesYield = true,
        },
        new("SpinLock")
        {
            Type = _ => "SpinLock",
            Open = (gate, at) => [$"var taken{at} = false;", "try", "{", $"    @{{{gate}.Enter(ref taken{at})@}};"],
            Close = (gate, at) => ["}", "finally", "{", $"    if (taken{at})", "    {", $"        {gate}.Exit();", "    }", "}"],
            Enter = (gate, at) => [$"var taken{at} = false;", $"@{{{gate}.Enter(ref taken{at})@}};"],
            Exit = (gate, _) => [$"{gate}.Exit();"],
            IsAffine = true,
            IsStruct = true,
        },
        Paired("ReaderWriterLockSlim", "ReaderWriterLockSlim", gate => $"{gate}.EnterWriteLock()", gate => $"{gate}.ExitWriteLock()") with { IsAffine = true },
        Paired("ReaderWriterLock", "ReaderWriterLock", gate => $"{gate}.AcquireWriterLock(Timeout.Infinite)", gate => $"{gate}.ReleaseWriterLock()") with { IsAffine = true },
        Paired("Mutex", "Mutex", gate => $"{gate}.WaitOne()", gate => $"{gate}.ReleaseMutex()") with { IsAffine = true },
        Paired("SemaphoreSlim", "SemaphoreSlim", gate => $"{gate}.Wait()", gate => $"{gate}.Release()") with { New = "new(1, 1)" },
        Paired("SemaphoreSlim async", "SemaphoreSlim", gate => $"await @{{{gate}.WaitAsync()@}}", gate => $"{gate}.Release()") with { New = "new(1, 1)", IsAsync = true },
        new("Synchronized")
        {
            Open = (_, _) => [],
            Close = (_, _) => [],
            DocumentNames = ("bank monitor", "vault monitor"),
            Rows = ["| `bank monitor` | `Bank.this` | |", "| `vault monitor` | `Strongroom.this` | |"],
            Types = """

                internal class Strongroom
                {
                    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]
                    public void Touch()
                    {
                    }
                }
                """,
            IsAffine = true,
            IsAttribute = true,
        },
        new("AsyncLock")
        {
            Type = _ => "Nito.AsyncEx.AsyncLock",
            Open = (gate, _) => [$"using (@{{await @{{{gate}.LockAsync()@}}@}})", "{"],
            Close = (_, _) => ["}"],
            Enter = (gate, at) => [$"var hold{at} = @{{await @{{{gate}.LockAsync()@}}@}};"],
            Exit = (_, at) => [$"hold{at}.Dispose();"],
            Types = """

                //- file AsyncLock.cs
                namespace Nito.AsyncEx
                {
                    public sealed class AsyncLock
                    {
                        public AwaitableDisposable<IDisposable> LockAsync() => default;
                    }

                    public struct AwaitableDisposable<T>
                        where T : IDisposable
                    {
                        public System.Runtime.CompilerServices.TaskAwaiter<T> GetAwaiter() => throw new NotSupportedException();
                    }
                }
                """,
            IsAsync = true,
            YieldsGuard = true,
        },
        Paired("by document", "", gate => $"{gate}.Acquire()", gate => $"{gate}.Release()") with
        {
            Type = role => role + "Latch",
            DocumentNames = ("registry latch", "ledger latch"),
            Rows = ["| `registry latch` | `RegistryLatch.Acquire() / RegistryLatch.Release()` | sleeping |", "| `ledger latch` | `LedgerLatch.Acquire() / LedgerLatch.Release()` | sleeping |"],
            Types = Latch("RegistryLatch") + Latch("LedgerLatch"),
            IsAffine = true,
        },
    ];

    private static LockKind Paired(string name, string type, System.Func<string, string> acquire, System.Func<string, string> release) => new(name)
    {
        Type = _ => type,
        Open = (gate, _) => [$"@{{{acquire(gate)}@}};", "try", "{"],
        Close = (gate, _) => ["}", "finally", "{", $"    {release(gate)};", "}"],
        Enter = (gate, _) => [$"@{{{acquire(gate)}@}};"],
        Exit = (gate, _) => [$"{release(gate)};"],
    };

    private static string Latch(string name) => $$"""

        public sealed class {{name}}
        {
            private int _taken;

            public void Acquire()
            {
                while (Interlocked.CompareExchange(ref _taken, 1, 0) != 0)
                {
                    Thread.Yield();
                }
            }

            public void Release() => Volatile.Write(ref _taken, 0);
        }

        """;
}
