using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;

// No document. A lock per object from a weak table, and one per interned string.
public static class ObjectLocks
{
    private static readonly ConditionalWeakTable<object, object> s_locks = new();
    private static readonly Dictionary<string, WeakReference> s_names = new();

    public static object For(object target) => s_locks.GetValue(target, static _ => new object());

    public static object ForName(string name)
    {
        lock (s_names)
        {
            if (s_names.TryGetValue(name, out var weak) && weak.Target is { } alive) return alive;
            var gate = new object();
            s_names[name] = new WeakReference(gate);
            foreach (var dead in s_names.Where(static p => !p.Value.IsAlive).Select(static p => p.Key).ToList()) s_names.Remove(dead);
            return gate;
        }
    }
}

public sealed class Mutable
{
    public int Value;
}

public static class MutableOps
{
    public static int Add(Mutable m, int n)
    {
        lock (ObjectLocks.For(m))
        {
            return m.Value += n;
        }
    }

    public static int AddNamed(string name, Mutable m)
    {
        lock (ObjectLocks.ForName(name))
        {
            return Add(m, name.Length);
        }
    }

    public static bool TryAdd(Mutable m, int n)
    {
        var gate = ObjectLocks.For(m);
        if (!Monitor.TryEnter(gate)) return false;
        try
        {
            m.Value += n;
        }
        finally
        {
            Monitor.Exit(gate);
        }

        return true;
    }
}
