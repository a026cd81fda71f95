public sealed class Db
{
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly object _m = new();
    public Transaction Begin() { _writer.Wait(); return new Transaction(this); }
    public sealed class Transaction : IDisposable
    {
        private readonly Db _db;
        private bool _finished;
        internal Transaction(Db db) => _db = db;
        public void Commit()
        {
            if (_finished) throw new InvalidOperationException();
            _finished = true;
            _db._writer.Release();
        }
        public void Dispose()
        {
            if (_finished) return;
            _finished = true;
            _db._writer.Release();
        }
    }
    public int Update(bool b)
    {
        using (var transaction = Begin())
        {
            if (b) return 0;
            transaction.Commit();
            return 1;
        }
    }
}
