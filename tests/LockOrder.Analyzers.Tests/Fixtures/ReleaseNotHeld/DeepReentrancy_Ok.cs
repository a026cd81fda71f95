public class Box
{
    private readonly object _gate = new();

    // Deeper than the engine counts: no reason to accuse the outermost release.
    public void Five()
    {
        lock (_gate)
        {
            lock (_gate)
            {
                lock (_gate)
                {
                    lock (_gate)
                    {
                        lock (_gate)
                        {
                        }
                    }
                }
            }
        }
    }
}
