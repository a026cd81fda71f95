/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Main` | `MainThread.s_lock` | `MainThread.s_incoming` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

// MonoGame and Unity: producers fill one list, the game loop swaps and runs the other one, which only it touches.
public static class MainThread
{
    private static readonly object s_lock = new();
    private static List<Action> s_incoming = new();
    private static List<Action> s_running = new();
    private static int s_mainThreadId = Environment.CurrentManagedThreadId;

    public static bool IsMain => Environment.CurrentManagedThreadId == s_mainThreadId;

    public static void Enqueue(Action action)
    {
        lock (s_lock) s_incoming.Add(action);
    }

    public static void BlockUntil(Action action)
    {
        if (IsMain)
        {
            action();
            return;
        }

        using var done = new ManualResetEventSlim();
        Exception? error = null;
        Enqueue(() =>
        {
            try
            {
                action();
            }
            catch (Exception e)
            {
                error = e;
            }
            finally
            {
                done.Set();
            }
        });
        done.Wait();
        if (error is not null) throw new AggregateException(error);
    }

    public static void Run()
    {
        lock (s_lock)
        {
            if (s_incoming.Count == 0) return;
            (s_incoming, s_running) = (s_running, s_incoming);
        }

        foreach (var action in s_running) action();
        s_running.Clear();
    }
}
