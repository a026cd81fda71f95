using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Modes;

/// <summary>Two locks guard the routes: either is enough to read, both are needed to write.</summary>
public sealed class RouteTable : IDisposable
{
    private readonly ReaderWriterLockSlim _lookup = new();
    private readonly Lock _planning = new();
    private string[] _routes = [];
    private int _lookups;

    public bool Knows(string route)
    {
        _lookup.EnterReadLock();
        try
        {
            Interlocked.Increment(ref _lookups);
            return Array.BinarySearch(_routes, route, StringComparer.Ordinal) >= 0;
        }
        finally
        {
            _lookup.ExitReadLock();
        }
    }

    public int Lookups => Volatile.Read(ref _lookups);

    public void Plan(IEnumerable<string> additions)
    {
        string[] added = [.. additions];
        lock (_planning)
        {
            // Writers are shut out by the planning lock, so this read needs no other; only the exchange does.
            var routes = new SortedSet<string>(_routes, StringComparer.Ordinal);
            routes.UnionWith(added);
            string[] planned = [.. routes];

            _lookup.EnterWriteLock();
            try
            {
                _routes = planned;
            }
            finally
            {
                _lookup.ExitWriteLock();
            }
        }
    }

    public void Dispose() => _lookup.Dispose();
}
