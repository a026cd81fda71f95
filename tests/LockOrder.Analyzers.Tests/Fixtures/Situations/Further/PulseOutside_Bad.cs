public sealed class Mailbox
{
    private readonly object _sync = new();
    private readonly object _closed = new();
    private readonly Queue<string> _mail = new();

    public void Post(string mail)
    {
        lock (_sync)
        {
            _mail.Enqueue(mail);
        }

        {|LOCK3002:Monitor.PulseAll(_sync)|};
    }

    public string Receive()
    {
        lock (_sync)
        {
            while (_mail.Count == 0)
            {
                {|LOCK3002:Monitor.Wait(_closed)|};
            }

            return _mail.Dequeue();
        }
    }
}
