/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Buf` | `MonitorStrategy._gate` | |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public interface ILockStrategy
{
    void Enter();
    void Exit();
}

public struct NoLock : ILockStrategy
{
    public void Enter()
    {
    }

    public void Exit()
    {
    }
}

public readonly struct MonitorStrategy() : ILockStrategy
{
    private readonly object _gate = new();

    public void Enter() => Monitor.Enter(_gate);

    public void Exit() => Monitor.Exit(_gate);
}

public sealed class GapBuffer<TLock> where TLock : struct, ILockStrategy
{
    private readonly List<char> _text = new();
    private TLock _lock;

    public GapBuffer(TLock @lock) => _lock = @lock;

    public void Append(char c)
    {
        _lock.Enter();
        try
        {
            _text.Add(c);
        }
        finally
        {
            _lock.Exit();
        }
    }

    public override string ToString()
    {
        _lock.Enter();
        try
        {
            return new string(_text.ToArray());
        }
        finally
        {
            _lock.Exit();
        }
    }
}

public static class Buffers
{
    private static readonly GapBuffer<MonitorStrategy> s_shared = new(new MonitorStrategy());

    public static string Build(string text)
    {
        var local = new GapBuffer<NoLock>(default);
        foreach (var c in text)
        {
            local.Append(c);
            s_shared.Append(c);
        }

        return local.ToString();
    }
}
