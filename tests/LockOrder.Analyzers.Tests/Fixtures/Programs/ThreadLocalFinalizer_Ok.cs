/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Arenas` | `Arena.s_sync` | `Arena.s_all (contents)`, `Arena.s_leaked` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public sealed class Arena
{
    private static readonly object s_sync = new();
    private static readonly List<WeakReference<Arena>> s_all = new();
    private static int s_leaked;

    [ThreadStatic]
    private static Arena? t_current;

    private long _allocated;

    public static Arena Current
    {
        get
        {
            return t_current ?? CreateForThread();

            static Arena CreateForThread()
            {
                var arena = new Arena();
                lock (s_sync)
                {
                    s_all.Add(new WeakReference<Arena>(arena));
                }

                return t_current = arena;
            }
        }
    }

    public void Allocate(int bytes) => Interlocked.Add(ref _allocated, bytes);

    public static long Total()
    {
        var total = 0L;
        lock (s_sync)
        {
            for (var i = s_all.Count - 1; i >= 0; i--)
            {
                if (s_all[i].TryGetTarget(out var arena)) total += Interlocked.Read(ref arena._allocated);
                else s_all.RemoveAt(i);
            }
        }

        return total;
    }

    ~Arena()
    {
        if (Interlocked.Read(ref _allocated) == 0) return;
        lock (s_sync) s_leaked++;
    }

    public static int Leaked
    {
        get
        {
            GC.WaitForPendingFinalizers();
            lock (s_sync) return s_leaked;
        }
    }
}
