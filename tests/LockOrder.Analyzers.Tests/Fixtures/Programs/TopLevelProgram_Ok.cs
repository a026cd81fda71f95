using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

// No document. A program of top-level statements with a lock in a local, and workers that share it.
var gate = new object();
var results = new SortedList<int, string>();
var remaining = 4;
using var finished = new ManualResetEventSlim();

var threads = Enumerable.Range(0, 4).Select(n => new Thread(() => Work(n)) { IsBackground = true, Name = $"w{n}" }).ToList();
threads.ForEach(static t => t.Start());
finished.Wait();
foreach (var t in threads) t.Join();

lock (gate)
{
    foreach (var (key, value) in results) Console.WriteLine($"{key}: {value}");
}

await Parallel.ForEachAsync(Enumerable.Range(0, 3), async (n, ct) =>
{
    await Task.Delay(n, ct);
    Record(100 + n, "async");
});

return Count() == 7 ? 0 : 1;

void Work(int n)
{
    try
    {
        Record(n, Thread.CurrentThread.Name ?? "?");
    }
    finally
    {
        if (Interlocked.Decrement(ref remaining) == 0) finished.Set();
    }
}

void Record(int n, string text)
{
    lock (gate)
    {
        results[n] = text;
        Monitor.PulseAll(gate);
    }
}

int Count()
{
    lock (gate)
    {
        while (results.Count < 7) Monitor.Wait(gate);
        return results.Count;
    }
}
