using System;
using System.Threading;
using System.Threading.Tasks;

// No document. Workers meet at a barrier; partial sums are merged under a lock that nobody waits in.
public sealed class PhasedSum
{
    private readonly object _merge = new();
    private readonly double[] _data;
    private double _total;
    private int _phases;

    public PhasedSum(double[] data) => _data = data;

    public double Run(int workers, int phases)
    {
        using var barrier = new Barrier(workers, b =>
        {
            lock (_merge)
            {
                _phases++;
                _total /= _data.Length;
            }
        });
        using var done = new CountdownEvent(workers);
        for (var w = 0; w < workers; w++)
        {
            var id = w;
            ThreadPool.QueueUserWorkItem(_ =>
            {
                try
                {
                    for (var p = 0; p < phases; p++)
                    {
                        Merge(Part(id, workers));
                        barrier.SignalAndWait();
                    }
                }
                finally
                {
                    done.Signal();
                }
            });
        }

        done.Wait();
        lock (_merge) return _total;
    }

    private void Merge(double part)
    {
        lock (_merge)
        {
            _total += part;
        }
    }

    private double Part(int id, int of)
    {
        double sum = 0;
        for (var i = id; i < _data.Length; i += of) sum += _data[i];
        return sum;
    }

    public async Task<double> RunAsync()
    {
        var tasks = new Task[4];
        for (var i = 0; i < tasks.Length; i++)
        {
            var id = i;
            tasks[i] = Task.Run(() => Merge(Part(id, 4)));
        }

        await Task.WhenAll(tasks);
        lock (_merge) return _total;
    }
}
