using System;
using System.Collections.Generic;
using System.Threading;

// No document. The lock is optional: made or not in the constructor, tested by null or by a readonly flag.
public sealed class Interner
{
    private readonly object? _lock;
    private readonly Dictionary<string, string> _table = new();

    public Interner(bool synchronized)
    {
        _lock = synchronized ? new object() : null;
    }

    public string Intern(string text)
    {
        if (_lock != null) Monitor.Enter(_lock);
        try
        {
            if (_table.TryGetValue(text, out var known)) return known;
            _table.Add(text, text);
            return text;
        }
        finally
        {
            if (_lock != null) Monitor.Exit(_lock);
        }
    }

    public int Count
    {
        get
        {
            var gate = _lock;
            if (gate is null) return _table.Count;
            lock (gate) return _table.Count;
        }
    }
}

public sealed class FlaggedCounter(bool threadSafe)
{
    private readonly bool _threadSafe = threadSafe;
    private readonly SemaphoreSlim _semaphore = new(1, 1);
    private int _value;

    public int Next(int step)
    {
        if (_threadSafe) _semaphore.Wait();
        try
        {
            return _value += step;
        }
        finally
        {
            if (_threadSafe) _semaphore.Release();
        }
    }

    public void Reset()
    {
        if (!_threadSafe)
        {
            _value = 0;
            return;
        }

        _semaphore.Wait();
        try
        {
            _value = 0;
        }
        finally
        {
            _semaphore.Release();
        }
    }
}
