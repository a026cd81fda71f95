public sealed class Codec
{
    private readonly object _table = new();
    private int _n;

    public void Decode(int kind)
    {
        {|LOCK3001:Monitor.Enter(_table)|};
        if (kind > 3)
        {
            throw new ArgumentOutOfRangeException(nameof(kind));
        }

        _n = kind;
        Monitor.Exit(_table);
    }
}
