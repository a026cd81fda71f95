public class Desk
{
    private readonly object _book = new();
    private readonly object _tape = new();

    public void Trade() => Both(_book, _tape);

    public void Replay() => Both(_book, _tape);

    private static void Both(object first, object second)
    {
        lock (first)
        {
            lock (second)
            {
            }
        }
    }
}
