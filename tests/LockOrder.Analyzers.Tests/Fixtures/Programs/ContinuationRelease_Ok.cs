using System;
using System.Threading;
using System.Threading.Tasks;

// No document. The semaphore is given back by a continuation or by the holder's callback, not in this body.
public sealed class Sequencer
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly object _sync = new();
    private Task _tail = Task.CompletedTask;
    private int _done;

    public Task Enqueue(Func<Task> work)
    {
        lock (_sync)
        {
            return _tail = _tail.ContinueWith(async (_, w) =>
            {
                await ((Func<Task>)w!)().ConfigureAwait(false);
                Interlocked.Increment(ref _done);
            }, work, TaskScheduler.Default).Unwrap();
        }
    }

    public async Task<Turn> TakeAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        return new Turn(this);
    }

    public async Task<bool> SkipIfBusyAsync(Func<Turn, Task> body)
    {
        if (!await _turn.WaitAsync(0))
        {
            return false;
        }

        var turn = new Turn(this);
        _ = Task.Run(() => body(turn)).ContinueWith(_ => turn.Dispose(), TaskScheduler.Default);
        return true;
    }

    public int Done => Volatile.Read(ref _done);

    public sealed class Turn(Sequencer owner) : IDisposable
    {
        private int _given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _given, 1) == 0) owner._turn.Release();
        }
    }
}

public static class SequencerUse
{
    public static async Task<int> RunAsync(Sequencer s, CancellationToken ct)
    {
        using (var turn = await s.TakeAsync(ct))
        {
            await Task.Delay(1, ct);
        }

        await s.Enqueue(static () => Task.Delay(1));
        return s.Done;
    }
}
