/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Actor.Mailbox` | `Actor<TMessage>._mailbox` | `Actor<TMessage>._messages`, `Actor<TMessage>._scheduled`, `Actor<TMessage>._stopped (writes)` |
*/
public abstract class Actor<TMessage>
{
    private readonly object _mailbox = new();
    private readonly Queue<TMessage> _messages = new();
    private bool _scheduled;
    private volatile bool _stopped;
    private static readonly WaitCallback s_run = static state => ((Actor<TMessage>)state!).Run();

    public bool Post(TMessage message)
    {
        if (_stopped) return false;
        bool schedule;
        lock (_mailbox)
        {
            if (_stopped) return false;
            _messages.Enqueue(message);
            schedule = !_scheduled;
            if (schedule) _scheduled = true;
        }

        if (schedule) ThreadPool.UnsafeQueueUserWorkItem(s_run, this);
        return true;
    }

    private void Run()
    {
        for (int budget = 100; budget > 0; budget--)
        {
            TMessage message;
            lock (_mailbox)
            {
                if (_messages.Count == 0)
                {
                    _scheduled = false;
                    return;
                }

                message = _messages.Dequeue();
            }

            try
            {
                Receive(message);
            }
            catch (Exception e) when (OnError(e))
            {
                Stop();
            }
        }

        ThreadPool.UnsafeQueueUserWorkItem(s_run, this);
    }

    protected abstract void Receive(TMessage message);

    protected virtual bool OnError(Exception error) => false;

    public void Stop()
    {
        lock (_mailbox)
        {
            _stopped = true;
            _messages.Clear();
        }
    }

    public async Task<TReply> Ask<TReply>(Func<TaskCompletionSource<TReply>, TMessage> make, TimeSpan timeout)
    {
        var reply = new TaskCompletionSource<TReply>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!Post(make(reply))) throw new InvalidOperationException();
        return await reply.Task.WaitAsync(timeout).ConfigureAwait(false);
    }
}
