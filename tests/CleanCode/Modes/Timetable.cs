using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Modes;

/// <summary>Departures are announced while the plan is read; the board's lock nests inside the plan's, for reading only.</summary>
public sealed class Timetable : IDisposable
{
    private readonly ReaderWriterLockSlim _plan = new();
    private readonly ReaderWriterLockSlim _board = new();
    private readonly Dictionary<string, TimeOnly> _departures = [];
    private string _headline = "";

    public void Schedule(string train, TimeOnly at)
    {
        _plan.EnterWriteLock();
        try
        {
            _departures[train] = at;
        }
        finally
        {
            _plan.ExitWriteLock();
        }
    }

    public void Announce(string headline)
    {
        _board.EnterWriteLock();
        try
        {
            _headline = headline;
        }
        finally
        {
            _board.ExitWriteLock();
        }
    }

    public string Show(string train)
    {
        _plan.EnterReadLock();
        try
        {
            return _departures.TryGetValue(train, out var at) ? $"{Headline()} {train} {at}" : Headline();
        }
        finally
        {
            _plan.ExitReadLock();
        }
    }

    public void Dispose()
    {
        _plan.Dispose();
        _board.Dispose();
    }

    private string Headline()
    {
        _board.EnterReadLock();
        try
        {
            return _headline;
        }
        finally
        {
            _board.ExitReadLock();
        }
    }
}
