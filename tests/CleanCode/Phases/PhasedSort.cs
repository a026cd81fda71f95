using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Phases;

/// <summary>Workers meet at barriers and count down events, always with no lock held.</summary>
public sealed class PhasedSort
{
    private readonly Lock _merging = new();
    private readonly List<int> _merged = [];

    public int[] Sort(int[] numbers, int workers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        using var done = new CountdownEvent(workers);
        using var phase = new Barrier(workers);
        var chunk = (numbers.Length + workers - 1) / workers;

        for (var worker = 0; worker < workers; worker++)
        {
            var from = Math.Min(worker * chunk, numbers.Length);
            var length = Math.Min(chunk, numbers.Length - from);
            Task.Factory.StartNew(() => RunWorker(numbers.AsSpan(from, length), phase, done), TaskCreationOptions.LongRunning);
        }

        done.Wait();
        return Take();
    }

    private void RunWorker(Span<int> part, Barrier phase, CountdownEvent done)
    {
        try
        {
            part.Sort();
            phase.SignalAndWait();
            lock (_merging)
            {
                foreach (var number in part)
                {
                    InsertLocked(number);
                }
            }
        }
        finally
        {
            done.Signal();
        }
    }

    private void InsertLocked(int number)
    {
        var at = _merged.BinarySearch(number);
        _merged.Insert(at < 0 ? ~at : at, number);
    }

    private int[] Take()
    {
        lock (_merging)
        {
            int[] all = [.. _merged];
            _merged.Clear();
            return all;
        }
    }
}
