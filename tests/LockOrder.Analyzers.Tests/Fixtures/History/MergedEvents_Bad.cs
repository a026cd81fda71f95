// After exceptionless/Exceptionless.Net #182: merged events were sent on under the lock, and sending raises an event that may open a dialog.
public sealed class Duplicates
{
    private readonly object _gate = new();
    private readonly Queue<string> _merged = [];

    public event EventHandler<string>? Submitting;

    public void Add(string text)
    {
        lock (_gate)
        {
            _merged.Enqueue(text);
        }
    }

    public void Flush()
    {
        lock (_gate)
        {
            while (_merged.TryDequeue(out var text))
            {
                {|LOCK4003:OnSubmitting(text)|};
            }
        }
    }

    private void OnSubmitting(string text) => Submitting?.Invoke(this, text);
}
