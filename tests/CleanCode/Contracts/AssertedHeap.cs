using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;

namespace CleanCode.Contracts;

/// <summary>Helpers that say which lock they need, by asserting it.</summary>
public sealed class AssertedHeap
{
    private readonly object _heap = new();
    private readonly Lock _audit = new();
    private readonly List<long> _keys = [];
    private int _audited;

    public void Push(long key)
    {
        lock (_heap)
        {
            _keys.Add(key);
            SiftUp(_keys.Count - 1);
        }
    }

    public bool TryPop(out long least)
    {
        Debug.Assert(!Monitor.IsEntered(_heap), "Popping audits, and auditing comes first.");
        Audit();
        lock (_heap)
        {
            if (_keys is [])
            {
                least = 0;
                return false;
            }

            least = _keys[0];
            _keys[0] = _keys[^1];
            _keys.RemoveAt(_keys.Count - 1);
            SiftDown(0);
            return true;
        }
    }

    private void Audit()
    {
        lock (_audit)
        {
            CountAudit();
        }
    }

    private void CountAudit()
    {
        Debug.Assert(_audit.IsHeldByCurrentThread);
        _audited++;
    }

    private void SiftUp(int at)
    {
        Debug.Assert(Monitor.IsEntered(_heap));
        while (at > 0 && _keys[(at - 1) / 2] > _keys[at])
        {
            Swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void SiftDown(int at)
    {
        Debug.Assert(Monitor.IsEntered(_heap));
        for (var child = 2 * at + 1; child < _keys.Count; child = 2 * at + 1)
        {
            if (child + 1 < _keys.Count && _keys[child + 1] < _keys[child])
            {
                child++;
            }

            if (_keys[at] <= _keys[child])
            {
                return;
            }

            Swap(at, child);
            at = child;
        }
    }

    private void Swap(int left, int right) => (_keys[left], _keys[right]) = (_keys[right], _keys[left]);
}
